import type { Metadata } from "next";
import type { Words } from "@/lib/words";
import { words } from "./language";

/** The title of a page: its step in words; the layout adds the brand. */
export function pageTitle(key: Parameters<Words>[0]): () => Promise<Metadata> {
  return async () => ({ title: (await words())(key) });
}
