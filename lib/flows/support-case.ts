import { findAttempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { listMailedCodes } from "@/db/one-time-codes";
import { addSupportCase } from "@/db/support-cases";
import { changeThrottles } from "@/db/throttles";
import { supportLevels } from "@/lib/content/support-levels";
import { digestOf, newCaseReference } from "@/lib/crypto/tokens";
import { settings } from "@/lib/env";
import { queueMail } from "@/lib/mail/outbox";
import { addressProofOf, type AddressProof } from "@/lib/rules/address-proof";
import { writeChecks } from "@/lib/rules/check-result";
import { caseThrottles } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { caseMailUsefulUntil, type CaseContent } from "@/lib/rules/support-case";
import { waysOpenTo, type Plan } from "@/lib/rules/support-level";
import { takingTry } from "@/lib/rules/throttle";
import { writeTried } from "@/lib/rules/tried-steps";
import type { Visitor } from "@/lib/rules/visitor";

/** The browser that a case comes from: who is signed in there, and its attempt. Null for neither. */
export type CaseBrowser = { account: { plan: Plan; emailAddress: string } | null; attemptToken: string | null };

/**
 * Opens a case and mails it to support, in one transaction (SPEC H4, H7); answers its reference. Somebody signed in gets
 * what their plan includes; whoever is locked out can always reach a person (SPEC H8). Nobody looks whether there is an
 * account for the reply address.
 */
export async function openCase(
  content: CaseContent,
  browser: CaseBrowser,
  visitor: Visitor,
  now = new Date(),
): Promise<{ ok: true; reference: string } | Refusal<"too-many-cases" | "not-in-plan">> {
  const ways = waysOpenTo(browser.account?.plan ?? null, supportLevels);
  if (!ways.includes("contact-form")) return refused("not-in-plan");
  const addressProof = await findAddressProof(content.replyAddress, browser, now);
  const opened = { ...content, addressProof, phone: ways.includes("call-back") ? content.phone : null };
  return inTransaction(async () => {
    const throttles = caseThrottles(opened.replyAddress, visitor);
    const refusal = await changeThrottles(throttles, takingTry(throttles, now));
    if (refusal) return refused("too-many-cases", refusal.until);
    const reference = await addUnderNewReference(opened, visitor.language, now);
    await queueMail({
      kind: "support-case",
      ...opened,
      reference,
      openedAt: now,
      to: settings().supportEmail,
      language: "en",
      usefulUntil: caseMailUsefulUntil(now),
      now,
    });
    return { ok: true, reference };
  });
}

/** What the browser's own session and attempt tell of the address (SPEC H6). */
async function findAddressProof(replyAddress: string, { account, attemptToken }: CaseBrowser, now: Date) {
  const attempt = attemptToken ? await findAttempt(digestOf(attemptToken)) : undefined;
  const codes = attempt ? await listMailedCodes(attempt.id) : [];
  const readAt = codes.filter(({ code }) => code.usedAt).map(({ mail }) => mail.recipient);
  const opener = { signedInAs: account?.emailAddress ?? null, attempt: attempt ? { ...attempt, readAt } : null };
  return addressProofOf(replyAddress, opener, now);
}

type Opened = CaseContent & { addressProof: AddressProof };

async function addUnderNewReference(opened: Opened, language: string, openedAt: Date): Promise<string> {
  const reference = newCaseReference();
  const tried = opened.tried.map((step) => writeTried([step]));
  const checks = opened.checks.map((result) => writeChecks([result]));
  const added = await addSupportCase({ ...opened, tried, checks, reference, language, openedAt });
  return added ? reference : addUnderNewReference(opened, language, openedAt);
}
