import { recordProgress } from "@/db/case-steps";
import { findSupportCase } from "@/db/support-cases";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { readLink } from "@/lib/crypto/signed-links";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { readCaseReference } from "@/lib/rules/support-case";
import {
  LONGEST_LINK,
  progressOf,
  readPastedLink,
  readSupportLink,
  type Progress,
  type SupportLink,
} from "@/lib/rules/support-link";
import type { TriedStep } from "@/lib/rules/tried-steps";
import { helpAddress, type HelpPage } from "@/lib/rules/troubleshooter";

/** What an address of the guide carries: the link that support sent, or the one that the person came by. */
export type CarriedLink = { link?: unknown; from?: unknown };

/**
 * Looks at the link in an address of the guide (SPEC H6), and tells its case which step was reached. Answers what to
 * carry on, and whether support sent this very page. Altered, over, for another page or while the database is away:
 * nothing, and the page is as for anybody.
 */
export async function followSupportLink(
  { link, from }: CarriedLink,
  page: HelpPage,
  tried: readonly TriedStep[],
  now = new Date(),
): Promise<{ carried: string | null; isSent: boolean }> {
  const via = link === undefined ? "from" : "link";
  const text = link === undefined ? from : link;
  const read = await openLink(text, now);
  const progress = read && progressOf(read, via, page, tried);
  if (typeof text !== "string" || !progress) return { carried: null, isSent: false };
  await tellCase(read.reference, progress, now);
  return { carried: text, isSent: via === "link" };
}

async function openLink(text: unknown, now: Date): Promise<SupportLink | null> {
  if (typeof text !== "string" || text.length > LONGEST_LINK) return null;
  const facts = await readLink("support-step", text, now);
  return facts && readSupportLink(troubleshooter, facts);
}

async function tellCase(reference: string | null, progress: Progress, now: Date): Promise<void> {
  if (!reference) return;
  try {
    const found = await findSupportCase(reference);
    if (found && !found.closedAt) await recordProgress(reference, progress, now);
  } catch (error) {
    // The step helps also without support knowing of it.
    log().warn({ err: error }, "how far a customer got was not written down");
  }
}

/** What can be said of something pasted: the signature alone, and nothing of what is inside. */
export type LinkVerdict = "ours" | "over" | "unsigned" | "reference";

/** Whether a link was signed by us and is still good (SPEC H6). A reference is signed by nobody. */
export async function checkPasted(pasted: string, now = new Date()): Promise<LinkVerdict> {
  if (readCaseReference(pasted)) return "reference";
  const link = readPastedLink(pasted, settings().appUrl);
  if (!link || link.signed.length > LONGEST_LINK) return "unsigned";
  // Whatever the day: its end is looked at on its own.
  const facts = await readLink("support-step", link.signed, new Date(0));
  const read = facts && readSupportLink(troubleshooter, facts);
  if (!read || link.path !== helpAddress(read.issue, read.step)) return "unsigned";
  return (await readLink("support-step", link.signed, now)) ? "ours" : "over";
}
