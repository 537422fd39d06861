import Negotiator from "negotiator";
import { createTranslator } from "use-intl/core";
import type { Catalog } from "@/lib/content/en/catalog";
import { catalogs } from "@/lib/content/messages";
import type { CheckResult } from "@/lib/rules/check-result";

export type SpokenLanguage = keyof typeof catalogs;

/** `pseudo` is English with every message in ⟦brackets⟧: what stands outside of them is missing from the catalog. */
export type Language = SpokenLanguage | "pseudo";

/** The languages that the house speaks, English first. */
export const languages = Object.keys(catalogs) as SpokenLanguage[];

/** Whether the house speaks `name`; the pseudo language only tests hear. */
export function isLanguage(name: string): name is Language {
  return name === "pseudo" || Object.hasOwn(catalogs, name);
}

/** The language that a browser asks for in Accept-Language (RFC 9110 §12.5.4), as far as the house speaks it. */
export function languageAskedFor(header: string | undefined): SpokenLanguage {
  const best = new Negotiator({ headers: { "accept-language": header } }).language([...languages]);
  return languages.find((language) => language === best) ?? "en";
}

/** The language that a page or mail in `language` is marked with. */
export const spoken = (language: Language): SpokenLanguage => (language === "pseudo" ? "en" : language);

const translatorFor = (language: Language) =>
  language === "pseudo"
    ? createTranslator({ locale: "en", messages: bracketed(catalogs.en) })
    : createTranslator({ locale: language, messages: catalogs[language] as Catalog });

/** Turns a key of the catalog, with its values, into words of one language. */
export type Words = ReturnType<typeof translatorFor>;

const translators = new Map<Language, Words>();

/** The words of `language`; made once, on the server only. */
export function wordsIn(language: Language): Words {
  let words = translators.get(language);
  if (!words) translators.set(language, (words = translatorFor(language)));
  return words;
}

/** Where the words of a result stand: with the page that looks at browsers or companies, or among those of a case. */
export function checkKeys({ of, check, says }: CheckResult): { check: string; result: string } {
  if (of === "mail") return { check: `caseChecks.mail.${check}.label`, result: `caseChecks.mail.${check}.${says}` };
  return { check: `${of}Check.checks.${check}.label`, result: `${of}Check.verdict.${says}` };
}

/** Results of checks as a case tells them, each a line; that each has words is proved by a test of the catalogs. */
export function checkLines(words: Words, results: readonly CheckResult[]): string[] {
  const told = (key: string) => words(key as Parameters<Words>[0]);
  return results.map((one) => {
    const { check, result } = checkKeys(one);
    return words("caseChecks.line", { check: told(check), result: told(result) });
  });
}

function bracketed(catalog: Catalog): Catalog {
  return JSON.parse(JSON.stringify(catalog), (_key, value: unknown) =>
    typeof value === "string" ? `⟦${value}⟧` : value,
  ) as Catalog;
}
