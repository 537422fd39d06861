import { headers } from "next/headers";
import { settings } from "@/lib/env";
import { noteRead } from "@/lib/form-readings";
import { LONGEST_USER_AGENT } from "@/lib/rules/browser-name";
import type { Visitor } from "@/lib/rules/visitor";
import { browserLanguage } from "./browser-language";
import { readToken } from "./cookies";

/** Who is asking. The address is the one our server wrote over whatever the client claimed (SPEC S16). */
export async function visitor(): Promise<Visitor> {
  const header = await headers();
  return {
    networkAddress: header.get("x-forwarded-for") ?? "unknown",
    userAgent: (header.get("user-agent") ?? "").replace(/[^\x20-\x7e]/g, "").slice(0, LONGEST_USER_AGENT),
    language: await browserLanguage(),
    browserToken: await readToken("browser"),
    deviceToken: await readToken("device"),
  };
}

/** The id of this request, which its log lines carry too. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? "none";
}

/** Whatever goes wrong from here on with the form of this request is ours. The first thing that an action does. */
export async function noteFormRead(): Promise<void> {
  noteRead(await requestId());
}

/** Whether the request comes from a page of ours: the browser's own word, exact and never missing. */
export async function isSameOrigin(): Promise<boolean> {
  await noteFormRead();
  return (await headers()).get("origin") === settings().appUrl;
}
