/** One mail as a relay is given it. The id is the same on every repeat, so that a repeat can be recognised. */
export type Envelope = {
  id: string;
  /** RFC 5322 §3.6.4, made from the id. */
  messageId: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Further header lines, for a mail that can be turned off (RFC 8058). */
  headers?: Record<string, string>;
};

/**
 * What a relay made of it: it took it; not now (also when its answer was lost, and it may have taken it); or never.
 * `reply` is its word on it, for support. `arrived` is set where relay and recipient are one, `away` where it is no
 * word of a relay that could have taken any mail.
 */
export type Delivery = { outcome: "accepted" | "later" | "refused"; reply: string; arrived?: true; away?: true };

/** A way out of the house. `send` never throws for what a network or a relay may do. */
export type Relay = { send: (envelope: Envelope) => Promise<Delivery>; close: () => void };

/** The header lines of a mail: that a program sent it, so that no absence note answers (RFC 3834 §5), and its own. */
export function headersOf({ headers }: Pick<Envelope, "headers">): Record<string, string> {
  return { "Auto-Submitted": "auto-generated", ...headers };
}

const LONGEST_REPLY = 300;

/** A relay's word, made fit to keep: one line of printable text, not endless. */
export function tidyReply(reply: string): string {
  return reply
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_REPLY);
}

/**
 * Whether this is one bare address: nothing in it that a relay could read as a second one, a name or a header line.
 * Stricter than RFC 5321, as what the portal stores is (SPEC C7).
 */
export function isOneAddress(address: string): boolean {
  return /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/iu.test(address) && address.length <= 254;
}

/** `Name <address>`, quoted where RFC 5322 §3.2.4 asks for it. */
export function senderLine({ name, address }: Envelope["from"]): string {
  const plain = name.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const shown = /^[\w ]*$/.test(plain) ? plain : `"${plain.replace(/[\\"]/g, "\\$&")}"`;
  return `${shown} <${address}>`.trimStart();
}
