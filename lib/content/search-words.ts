import type { SearchWords } from "@/lib/rules/help-search";
import { searchWords as en } from "./en/search-words";
import type { catalogs } from "./messages";

/** By language, the words that people look for help with. A language of the screens that has none does not compile. */
export const searchWords = { en } satisfies Record<keyof typeof catalogs, SearchWords>;
