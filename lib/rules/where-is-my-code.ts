import { currentStep, type AttemptFacts, type Purpose } from "./attempt";
import type { MailFate } from "./mail-fate";
import type { Owner } from "./troubleshooter";

/** Where every address is mailed, whosever it is (SPEC C4). */
const mailsEveryAddress: readonly string[] = ["create-account", "reset-password", "change-address"] satisfies Purpose[];

/**
 * Whether an attempt is told of its mails (SPEC H5): at sign-up, reset and change of the address, where every address is
 * mailed; else only after the right password.
 */
export function mayTraceMail(attempt: AttemptFacts, now: Date): boolean {
  const step = currentStep({ ...attempt, lock: null }, now);
  if (step === "expired" || step === "redeemed") return false;
  return mailsEveryAddress.includes(attempt.purpose) || attempt.proved.includes("password");
}

/** The page on which the mailed code is entered, of those on which the present step can be done. */
export function codePageIn(pages: readonly string[]): string | null {
  return pages.find((page) => /\/verify(\/email-code)?$/.test(page)) ?? null;
}

/** Who can help a mail on: ourselves, or one of the guide's owners. */
export function fixerOf({ kind, because }: Pick<MailFate, "kind" | "because">): Owner | "us" {
  if (kind === "queued" || kind === "delayed") return "us";
  if (kind === "failed" || kind === "blocked" || kind === "complained") return "support";
  if (kind !== "bounced") return "you";
  return because === "no-such-mailbox" || because === "mailbox-full" ? "you" : "mail-administrator";
}
