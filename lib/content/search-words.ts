import type { SearchWords } from "@/lib/rules/help-search";
import { searchWords as en } from "./en/search-words";
import { searchWords as de } from "./de/search-words";
import { searchWords as fr } from "./fr/search-words";
import { searchWords as es } from "./es/search-words";
import { searchWords as ja } from "./ja/search-words";
import type { catalogs } from "./messages";

/** By language, the words that people look for help with. A language of the screens that has none does not compile. */
export const searchWords = { en, de, fr, es, ja } satisfies Record<keyof typeof catalogs, SearchWords>;
