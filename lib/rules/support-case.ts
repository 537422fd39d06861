import { readChecks } from "./case-checks";
import { writeChecks, type CheckResult } from "./check-result";
import { parseReadableCode, readableCode } from "./readable-code";
import { readTried, writeTried, type TriedStep } from "./tried-steps";
import { isIssue, type Issue, type Tree } from "./troubleshooter";

/** 8 characters of 5 bits: 40 bits, so that nobody can walk through the cases of others. */
export const CASE_REFERENCE_CHARACTERS = 8;
export const CASE_REFERENCE_BYTES = (CASE_REFERENCE_CHARACTERS * 5) / 8;
/** In UTF-16 code units; what is longer is not looked at. */
export const LONGEST_QUESTION = 300;
/** In code points, each new line as one. */
export const LONGEST_NOTE = 2000;
/** Longer input, in UTF-16 code units, is refused unread. */
const LONGEST_TYPED_NOTE = 10_000;
/** In UTF-16 code units: a reference with everything that is forgiven. */
const LONGEST_TYPED_REFERENCE = 40;
const CASES_KEPT_DAYS = 365;
const LOOKS_KEPT_DAYS = 730;
const CASE_MAIL_USEFUL_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What comes along from the page that led to support. */
export type CaseOrigin = {
  issue: Issue | null;
  tried: TriedStep[];
  question: string | null;
  /** Results of a check that was made there. A case gets them only with consent (SPEC H6). */
  checks: CheckResult[];
};

/** What a case holds besides its reference. */
export type CaseContent = CaseOrigin & { note: string; replyAddress: string; phone: string | null };

/** A case's reference out of random bytes, to be read out on the phone: "7G2K-0QWE". */
export function caseReferenceFrom(bytes: Uint8Array): string {
  if (bytes.length !== CASE_REFERENCE_BYTES)
    throw new RangeError(`A reference is made of ${CASE_REFERENCE_BYTES} bytes.`);
  return readableCode(bytes);
}

/** Whether this is written as a reference is, letter by letter. */
export function isCaseReference(given: unknown): given is string {
  const length = CASE_REFERENCE_CHARACTERS;
  return typeof given === "string" && given.length === length + 1 && parseReadableCode(given, length) === given;
}

/** A reference as it was read out or typed, in its one spelling; null for what cannot be one. */
export function readCaseReference(typed: unknown): string | null {
  if (typeof typed !== "string" || typed.length > LONGEST_TYPED_REFERENCE) return null;
  return parseReadableCode(typed, CASE_REFERENCE_CHARACTERS);
}

/** What an address or a form says that came along. Anyone can write it: what is unknown is dropped. */
export function readOrigin(tree: Tree, given: Partial<Record<keyof CaseOrigin, unknown>>): CaseOrigin {
  const { issue, tried, question, checks } = given;
  return {
    issue: typeof issue === "string" && isIssue(issue) ? issue : null,
    tried: readTried(tree, tried),
    question: readQuestion(question),
    checks: readChecks(checks),
  };
}

/** The same, as a case takes it: results of a check are left out unless the box for them was ticked. */
export function consentedOrigin(origin: CaseOrigin, isTicked: boolean): CaseOrigin {
  return isTicked ? origin : { ...origin, checks: [] };
}

/** A question as it is searched for and kept: one line, without what nobody sees. Null for none, and for one too long. */
export function readQuestion(given: unknown): string | null {
  if (typeof given !== "string" || given.length > LONGEST_QUESTION) return null;
  return visible(given).replace(/\s+/g, " ").trim() || null;
}

/** What happened, in the person's words: lines of text and nothing that a terminal or a mail program would act on. */
export function readNote(typed: string): { ok: true; note: string } | { ok: false } {
  if (typed.length > LONGEST_TYPED_NOTE) return { ok: false };
  const lines = typed.replace(/\r\n?/g, "\n").split("\n").map(visible);
  const note = lines.join("\n").trim();
  return [...note].length > LONGEST_NOTE ? { ok: false } : { ok: true, note };
}

/** Control characters, broken signs, and those that turn the direction of what is written around them. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, " ");
}

/** The page that opens a case, with what is known already (SPEC H4, H7). */
export function contactAddress({ issue, tried = [], question, checks = [] }: Partial<CaseOrigin> = {}): string {
  const query = new URLSearchParams();
  if (issue) query.set("issue", issue);
  if (tried.length > 0) query.set("tried", writeTried(tried));
  if (question) query.set("question", question);
  if (checks.length > 0) query.set("checks", writeChecks(checks));
  return query.size === 0 ? "/help/contact" : `/help/contact?${query.toString()}`;
}

/** The mail that tells support of a case is sent until then. */
export function caseMailUsefulUntil(openedAt: Date): Date {
  return new Date(openedAt.getTime() + CASE_MAIL_USEFUL_DAYS * DAY_MS);
}

/** Cases opened before this are forgotten. */
export function casesKeptSince(now: Date): Date {
  return new Date(now.getTime() - CASES_KEPT_DAYS * DAY_MS);
}

/** Looks of support staff before this are forgotten: a year after the last case that they could be about. */
export function looksKeptSince(now: Date): Date {
  return new Date(now.getTime() - LOOKS_KEPT_DAYS * DAY_MS);
}
