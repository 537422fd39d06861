import { createTranslator } from "use-intl/core";
import { catalogs, type Catalog } from "@/lib/content/messages";

/** `pseudo` is English with every message in ⟦brackets⟧: what stands outside of them is missing from the catalog. */
export type Language = keyof typeof catalogs | "pseudo";

const translatorFor = (language: Language) =>
  language === "pseudo"
    ? createTranslator({ locale: "en", messages: bracketed(catalogs.en) })
    : createTranslator({ locale: language, messages: catalogs[language] });

/** Turns a key of the catalog, with its values, into words of one language. */
export type Words = ReturnType<typeof translatorFor>;

const translators = new Map<Language, Words>();

/** The words of `language`; made once, on the server only. */
export function wordsIn(language: Language): Words {
  let words = translators.get(language);
  if (!words) translators.set(language, (words = translatorFor(language)));
  return words;
}

function bracketed(catalog: Catalog): Catalog {
  return JSON.parse(JSON.stringify(catalog), (_key, value: unknown) =>
    typeof value === "string" ? `⟦${value}⟧` : value,
  ) as Catalog;
}
