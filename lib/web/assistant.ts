import { catalogs } from "@/lib/content/messages";
import { searchWords } from "@/lib/content/search-words";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { helpEntries, openHelpSearch, type HelpAnswer } from "@/lib/rules/help-search";
import { contactAddress, LONGEST_QUESTION, readQuestion } from "@/lib/rules/support-case";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { spoken, type SpokenLanguage, type Words } from "@/lib/words";
import { stepWords } from "./help-words";
import { language, words } from "./language";

/** The answers in words, each with where it leads; how many there are; and the way to a person, with the question. */
export type AnswersInWords = {
  told: string;
  list: { href: string; title: string; detail: string }[];
  contact: string;
};

type Search = (question: string) => HelpAnswer[];
const house = globalThis as typeof globalThis & { latchkeyHelpSearch?: Map<string, Search> };

/** What the assistant says to whatever came as a question (SPEC H7); one that is too long is not looked at. */
export async function answersTo(given: unknown): Promise<AnswersInWords> {
  const say = await words();
  const question = readQuestion(given);
  const contact = contactAddress({ question });
  if (!question) {
    const isTooLong = typeof given === "string" && given.length > LONGEST_QUESTION;
    return { told: isTooLong ? say("assistant.tooLong", { longest: LONGEST_QUESTION }) : "", list: [], contact };
  }
  const list = (await answerQuestion(question)).map((answer) => wordsOf(say, answer));
  const told = say("assistant.found", { count: list.length });
  return { told: list.length > 0 ? told : `${told} ${say("assistant.nothing")}`, list, contact };
}

/**
 * The best answers to a question, out of the same content as the pages; nothing leaves the house. A language model
 * would be asked here, and answer with pages of ours as the search does.
 */
async function answerQuestion(question: string): Promise<HelpAnswer[]> {
  return (await search())(question);
}

/** The search in the language of the screens, made once a process. */
async function search(): Promise<Search> {
  const shown = spoken(await language());
  const searches = (house.latchkeyHelpSearch ??= new Map<string, Search>());
  const made = searches.get(shown) ?? openSearch(shown);
  searches.set(shown, made);
  return made;
}

function openSearch(shown: SpokenLanguage): Search {
  const wordsToFind = searchWords[shown];
  return openHelpSearch(helpEntries(troubleshooter, catalogs[shown], wordsToFind), wordsToFind);
}

function wordsOf(say: Words, answer: HelpAnswer): AnswersInWords["list"][number] {
  if (answer.kind === "article") {
    const title = say(`articles.${answer.name}.title` as Parameters<Words>[0]);
    return { href: `/help/articles/${answer.name}`, title, detail: say("assistant.article") };
  }
  const { issue, step } = answer;
  const detail = step
    ? say("assistant.step", { step: stepWords(say, issue, step).title })
    : say(`helpIssues.${issue}.signs`);
  return { href: helpAddress(issue, step ?? undefined), title: say(`helpIssues.${issue}.title`), detail };
}
