import { choicesOf, type Choices } from "./choices";

/** The kinds of mail that a person can turn on and off (SPEC G3). Security and account mail is none of them. */
export const optionalMailKinds = ["product-news", "tips", "research"] as const;
export type OptionalMailKind = (typeof optionalMailKinds)[number];
export type Communication = Choices<OptionalMailKind>;

/** How long the link in such a mail turns its kind off. */
export const UNSUBSCRIBE_LINK_DAYS = 400;
/** Such a mail is tried for this long. */
const USEFUL_DAYS = 3;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether anything given names a kind of mail that can be turned off. */
export function isOptionalMailKind(named: unknown): named is OptionalMailKind {
  return (optionalMailKinds as readonly unknown[]).includes(named);
}

/** What an account gets: nothing that it never asked for. */
export function communicationOf(stored: { kind: OptionalMailKind; wanted: boolean }[]): Communication {
  return choicesOf(optionalMailKinds, (kind) => stored.some((one) => one.kind === kind && one.wanted));
}

/** When the link of a mail sent at `sentAt` ends. */
export function unsubscribeLinkEndsAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + UNSUBSCRIBE_LINK_DAYS * DAY_MS);
}

/** After this moment such a mail is not sent any more. */
export function optionalMailUsefulUntil(now: Date): Date {
  return new Date(now.getTime() + USEFUL_DAYS * DAY_MS);
}

/** The headers by which a mail program offers to unsubscribe with one click (RFC 8058 §3.1). */
export function unsubscribeHeaders(address: string): Record<string, string> {
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
