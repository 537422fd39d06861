import MiniSearch from "minisearch";
import { issueNames, type Issue, type Tree } from "./troubleshooter";

/** What a question can be answered with: an issue of the guide with its steps, or an article. Its words are of one language. */
export type HelpEntry = HelpAnswer & {
  title: string;
  /** What people call it: never shown. */
  hints: string;
  text: string;
};

/** The best step of an issue comes with it where the question is about that step. */
export type HelpAnswer = { kind: "issue"; issue: Issue; step: string | null } | { kind: "article"; name: string };

/** Words of one language for looking: those that say nothing, other names of things, and what people call each. */
export type SearchWords = {
  silent: string;
  otherNames: Readonly<Record<string, string>>;
  issues: Readonly<Record<Issue, string>>;
  articles: Readonly<Record<string, string>>;
};

/** The words of the guide and of the articles in one language, as the catalog keeps them. */
export type HelpCatalog = {
  helpIssues: Readonly<Record<Issue, { title: string; signs: string }>>;
  helpSteps: Readonly<Record<Issue, Readonly<Record<string, { title: string; text: string }>>>>;
  articles: Readonly<Record<string, { title: string; text: string }>>;
};

/** How many answers are worth showing. */
export const MOST_ANSWERS = 5;

/** What a word counts for, by where it stands. */
const BOOST = { title: 3, hints: 2.5, text: 1 };
/** An issue leads to its steps and its owner; an article only to itself. */
const ISSUE_BOOST = 1.6;
/** How much a step that fits says for its issue. */
const STEP_SHARE = 0.3;
/** A step is named where it fits this well beside the issue as a whole. */
const LEAST_STEP_PART = 0.7;
/** Below this part of the best answer's score another one is noise; below the least, the best one is. */
const LEAST_PART = 0.3;
const LEAST_SCORE = 6;
/** Shorter words are taken as they stand: too many others are like them. */
const SHORTEST_FUZZY = 5;
const SHORTEST_PREFIX = 4;
const FUZZY_PART = 0.25;

/** Everything that can be found: each issue, each of its steps, each article. */
export function helpEntries(tree: Tree, catalog: HelpCatalog, words: SearchWords): HelpEntry[] {
  const articles = Object.entries(catalog.articles).map(([name, { title, text }]): HelpEntry => {
    return { kind: "article", name, title, text, hints: words.articles[name] ?? "" };
  });
  return [...issueNames.flatMap((issue) => entriesOf(issue, tree, catalog, words)), ...articles];
}

function entriesOf(issue: Issue, tree: Tree, { helpIssues, helpSteps }: HelpCatalog, words: SearchWords): HelpEntry[] {
  const { title, signs } = helpIssues[issue];
  const steps = tree[issue].steps.map(({ id }) => ({ id, title: "", text: "", ...helpSteps[issue][id] }));
  const text = [signs, ...steps.map((step) => step.title)].join(" ");
  return [
    { kind: "issue", issue, step: null, title, text, hints: words.issues[issue] },
    ...steps.map(({ id, ...step }): HelpEntry => ({ kind: "issue", issue, step: id, hints: "", ...step })),
  ];
}

/**
 * Opens a search over all entries; the answered function gives the best answers to a question, best first, none when
 * nothing fits. It forgives typing mistakes and other names of things. The caller has bounded the question.
 */
export function openHelpSearch(entries: readonly HelpEntry[], words: SearchWords): (question: string) => HelpAnswer[] {
  const silent = new Set(wordsIn(words.silent));
  const otherNames = new Map(
    Object.entries(words.otherNames).map(([name, others]) => [wordsIn(name).join(" "), others]),
  );
  const index = new MiniSearch<HelpEntry & { id: number }>({
    fields: Object.keys(BOOST),
    tokenize: wordsIn,
    processTerm: (word) => (silent.has(word) ? null : stemOf(word)),
    searchOptions: {
      boost: BOOST,
      fuzzy: (word) => (word.length >= SHORTEST_FUZZY ? FUZZY_PART : false),
      prefix: (word) => word.length >= SHORTEST_PREFIX,
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (question) => {
    const asked = wordsIn(question).flatMap((word, at, all) => {
      return [word, ...wordsIn(otherNames.get(word) ?? otherNames.get(`${word} ${all[at + 1]}`) ?? "")];
    });
    const found = index
      .search([...new Set(asked)].join(" "))
      .map(({ id, score }) => ({ entry: entries[id as number]!, score }));
    return bestOf(rankOf(found));
  };
}

type Found = { entry: HelpEntry; score: number };
type Ranked = { answer: HelpAnswer; score: number };

/** One answer an issue: what its own words and its best step say together. */
function rankOf(found: Found[]): Ranked[] {
  const articles = found.flatMap(({ entry, score }) =>
    entry.kind === "article" ? { answer: { kind: entry.kind, name: entry.name }, score } : [],
  );
  const issues = issueNames.flatMap((issue) => {
    const parts = found.filter(({ entry }) => entry.kind === "issue" && entry.issue === issue);
    return parts.length > 0 ? rankedIssue(issue, parts) : [];
  });
  return [...issues, ...articles].sort((one, other) => other.score - one.score);
}

function rankedIssue(issue: Issue, parts: Found[]): Ranked {
  const isStep = ({ entry }: Found) => entry.kind === "issue" && entry.step !== null;
  const own = parts.find((part) => !isStep(part))?.score ?? 0;
  const best = parts.find(isStep);
  const step = best?.entry.kind === "issue" && best.score >= own * LEAST_STEP_PART ? best.entry.step : null;
  return { answer: { kind: "issue", issue, step }, score: own * ISSUE_BOOST + (best?.score ?? 0) * STEP_SHARE };
}

function bestOf(ranked: Ranked[]): HelpAnswer[] {
  const best = ranked[0]?.score ?? 0;
  const least = Math.max(LEAST_SCORE, best * LEAST_PART);
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, MOST_ANSWERS)
    .map(({ answer }) => answer);
}

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const wordBreaks = new Intl.Segmenter("ja", { granularity: "word" });

/** Letters and digits of any script in lower case: without their accents, or word by word where no spaces part them. */
function wordsIn(text: string): string[] {
  return text
    .normalize("NFKC")
    .replace(/['’]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((part) =>
      UNSPACED.test(part) ? Array.from(wordBreaks.segment(part), ({ segment }) => segment) : unaccented(part),
    )
    .filter(Boolean);
}

function unaccented(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** English and Japanese endings that change nothing here, and the number of an error behind its name. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=^\p{L}{4,})\p{N}+$/u, "")
    .replace(/(?<=\w{3})(?:ing|ed|s)$/, "")
    .replace(/(?<=\p{sc=Han})\p{sc=Hira}+$/u, "")
    .replace(/(?<=\p{scx=Kana}{3,})ー$/u, "");
}
