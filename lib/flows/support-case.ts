import { inTransaction } from "@/db/client";
import { addSupportCase } from "@/db/support-cases";
import { changeThrottles } from "@/db/throttles";
import { supportLevels } from "@/lib/content/support-levels";
import { newCaseReference } from "@/lib/crypto/tokens";
import { settings } from "@/lib/env";
import { queueMail } from "@/lib/mail/outbox";
import { caseThrottles } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { caseMailUsefulUntil, type CaseContent } from "@/lib/rules/support-case";
import { waysOpenTo, type Plan } from "@/lib/rules/support-level";
import { takingTry } from "@/lib/rules/throttle";
import { writeTried } from "@/lib/rules/tried-steps";
import type { Visitor } from "@/lib/rules/visitor";

/**
 * Opens a case and mails it to support, in one transaction (SPEC H4, H7); answers its reference. `plan` is that of who
 * is signed in, null for nobody: whoever is locked out can always reach a person (SPEC H8). Nobody looks whether there
 * is an account for the reply address.
 */
export async function openCase(
  content: CaseContent,
  plan: Plan | null,
  visitor: Visitor,
  now = new Date(),
): Promise<{ ok: true; reference: string } | Refusal<"too-many-cases" | "not-in-plan">> {
  const ways = waysOpenTo(plan, supportLevels);
  if (!ways.includes("contact-form")) return refused("not-in-plan");
  const opened = { ...content, phone: ways.includes("call-back") ? content.phone : null };
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

async function addUnderNewReference(opened: CaseContent, language: string, openedAt: Date): Promise<string> {
  const reference = newCaseReference();
  const tried = opened.tried.map((step) => writeTried([step]));
  const added = await addSupportCase({ ...opened, tried, reference, language, openedAt });
  return added ? reference : addUnderNewReference(opened, language, openedAt);
}
