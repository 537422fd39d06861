import { lockAccount, type Account } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { listCommunicationChoices, recordCommunicationChoice } from "@/db/communication-choices";
import { readLink, signLink } from "@/lib/crypto/signed-links";
import { queueMail } from "@/lib/mail/outbox";
import { decideSave } from "@/lib/rules/choices";
import {
  communicationOf,
  isOptionalMailKind,
  optionalMailKinds,
  optionalMailUsefulUntil,
  unsubscribeLinkEndsAt,
  type Communication,
  type OptionalMailKind,
} from "@/lib/rules/communication";

/** Which kinds of mail an account gets, and when each was chosen last. */
export async function viewCommunication(accountId: string) {
  const stored = await listCommunicationChoices(accountId);
  const changedAt = (kind: OptionalMailKind) => stored.find((one) => one.kind === kind)?.changedAt ?? null;
  return { choices: communicationOf(stored), changedAt };
}

/**
 * Saves which kinds of mail a person wants. Where something else was saved since they opened the form, nothing is
 * saved: then what holds now, and what of it is new.
 */
export async function saveCommunication(
  accountId: string,
  { seen, wanted }: Record<"seen" | "wanted", Communication>,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; present: Communication; meanwhile: OptionalMailKind[] }> {
  return inTransaction(async () => {
    await lockAccount(accountId);
    const { choices: present } = await viewCommunication(accountId);
    const decided = decideSave(optionalMailKinds, { seen, present, wanted });
    if ("meanwhile" in decided) return { ok: false, present, meanwhile: decided.meanwhile };
    for (const kind of decided.change) {
      await recordCommunicationChoice({ accountId, kind, wanted: wanted[kind], changedAt: now });
    }
    return { ok: true };
  });
}

/** Which kind of mail a link turns off; null when it was altered, or is too old. */
export async function readUnsubscribeLink(link: string, now = new Date()): Promise<OptionalMailKind | null> {
  return (await readUnsubscribe(link, now))?.kind ?? null;
}

/** Turns off the kind of mail that a link is for, once or again; answers it, or null when the link is worth nothing. */
export async function unsubscribe(link: string, now = new Date()): Promise<OptionalMailKind | null> {
  const from = await readUnsubscribe(link, now);
  if (!from) return null;
  await inTransaction(async () => {
    await lockAccount(from.accountId);
    const { choices } = await viewCommunication(from.accountId);
    if (choices[from.kind]) await recordCommunicationChoice({ ...from, wanted: false, changedAt: now });
  });
  return from.kind;
}

/** An account that is gone by now has nothing to turn off: its link reads like any other. */
async function readUnsubscribe(link: string, now: Date) {
  const facts = await readLink("unsubscribe", link, now);
  const { account: accountId, kind } = facts ?? {};
  return typeof accountId === "string" && isOptionalMailKind(kind) ? { accountId, kind } : null;
}

/**
 * Queues a mail of a kind that can be turned off, with the link and the header lines that do so (RFC 8058). Answers its
 * id; null, and nothing is queued, where the account did not ask for that kind.
 */
export async function sendOptionalMail(
  account: Account,
  kind: OptionalMailKind,
  message: { subject: string; paragraphs: string[] },
  now = new Date(),
): Promise<string | null> {
  const { choices } = await viewCommunication(account.id);
  if (!choices[kind]) return null;
  const unsubscribe = await signLink("unsubscribe", { account: account.id, kind }, unsubscribeLinkEndsAt(now));
  const { emailAddress: to, language } = account;
  return queueMail({ kind, to, language, usefulUntil: optionalMailUsefulUntil(now), now, ...message, unsubscribe });
}
