import { searchWords as en } from "./en/search-words";

/** By language, the words that people look for help with. */
export const searchWords = { en };
