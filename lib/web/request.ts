import { headers } from "next/headers";
import { settings } from "@/lib/env";
import type { Visitor } from "@/lib/rules/visitor";
import { wordsIn, type Language, type Words } from "@/lib/words";
import { readToken } from "./cookies";

const LONGEST_USER_AGENT = 300;

/** Who is asking. The address is the one our server wrote over whatever the client claimed (SPEC S16). */
export async function visitor(): Promise<Visitor> {
  const header = await headers();
  return {
    networkAddress: header.get("x-forwarded-for") ?? "unknown",
    userAgent: (header.get("user-agent") ?? "").replace(/[^\x20-\x7e]/g, "").slice(0, LONGEST_USER_AGENT),
    language: language(),
    browserToken: await readToken("browser"),
    deviceToken: await readToken("device"),
  };
}

/** The language of the screens. */
export function language(): Language {
  return settings().pseudoLanguage ? "pseudo" : "en";
}

export function words(): Words {
  return wordsIn(language());
}

/** Whether the request comes from a page of ours: the browser's own word, exact and never missing. */
export async function isSameOrigin(): Promise<boolean> {
  return (await headers()).get("origin") === settings().appUrl;
}
