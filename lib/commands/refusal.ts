import { InvalidArgumentError } from "commander";
import { domainOf, parseEmailAddress } from "@/lib/rules/email-address";

/** What a command cannot do, in a sentence for whoever typed it. */
export class CommandRefused extends Error {}

/** Where a command speaks, line by line, and what it was given to read. */
export type Console = { say: (line: string) => void; input: string };

/** An email address in its one canonical form. */
export function emailAddress(typed: string): string {
  const address = parseEmailAddress(typed);
  if (!address) throw new InvalidArgumentError(`${JSON.stringify(typed)} is no email address.`);
  return address;
}

/** One more domain, A-labels in lower case. */
export function anotherDomain(typed: string, before: string[] = []): string[] {
  const address = parseEmailAddress(`somebody@${typed}`);
  if (!address) throw new InvalidArgumentError(`${JSON.stringify(typed)} is no domain.`);
  return [...new Set([...before, domainOf(address)])];
}

/** One more email address. */
export function anotherAddress(typed: string, before: string[] = []): string[] {
  return [...new Set([...before, emailAddress(typed)])];
}
