import { listCaseSteps, type CaseStep } from "@/db/case-steps";
import { inTransaction } from "@/db/client";
import { closeSupportCase, findSupportCase, listOpenCases, type SupportCase } from "@/db/support-cases";
import { addSupportLook } from "@/db/support-looks";
import { signLink } from "@/lib/crypto/signed-links";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { done, refused, type Outcome, type Refusal } from "@/lib/rules/outcome";
import { factsOf, linkEndsAt, type LinkLifetime, type SupportLink } from "@/lib/rules/support-link";
import { helpAddress } from "@/lib/rules/troubleshooter";

export type { CaseStep, SupportCase };

/** More are not shown at once: older ones are found by their reference. */
export const CASES_SHOWN = 50;

/** Who of support staff asks. Every function here writes that down before it answers (SPEC H6). */
export type Staff = { accountId: string };

/** The open cases, newest first. */
export async function listCases(staff: Staff, now = new Date()): Promise<SupportCase[]> {
  await noteLook(staff, "list", null, now);
  return listOpenCases(CASES_SHOWN);
}

/** Whether there is a case of this reference. What was typed and is none is not kept: it could be anything. */
export async function searchCase(staff: Staff, reference: string | null, now = new Date()): Promise<boolean> {
  await noteLook(staff, "search", reference, now);
  return reference !== null && (await findSupportCase(reference)) !== undefined;
}

/** A case, and how far its customer got; null for none. */
export async function viewCase(
  staff: Staff,
  reference: string,
  now = new Date(),
): Promise<{ opened: SupportCase; steps: CaseStep[] } | null> {
  await noteLook(staff, "case", reference, now);
  const opened = await findSupportCase(reference);
  return opened ? { opened, steps: await listCaseSteps(reference) } : null;
}

/** Closes a case, once. */
export async function closeCase(staff: Staff, reference: string, now = new Date()): Promise<Outcome<"case-not-open">> {
  return inTransaction(async () => {
    await noteLook(staff, "close", reference, now);
    return (await closeSupportCase(reference, now)) ? done : refused("case-not-open");
  });
}

/** A link to a step that carries no authority at all; with a reference, of an open case, it tells how far its customer got. */
export async function makeSupportLink(
  staff: Staff,
  link: SupportLink,
  lifetime: LinkLifetime,
  now = new Date(),
): Promise<{ ok: true; link: string; endsAt: Date } | Refusal<"case-not-open">> {
  const { issue, step, reference } = link;
  await noteLook(staff, "link", [reference, `${issue}.${step}`].filter(Boolean).join(" "), now);
  const opened = reference ? await findSupportCase(reference) : null;
  if (reference && (!opened || opened.closedAt)) return refused("case-not-open");
  const endsAt = linkEndsAt(lifetime, now);
  const signed = await signLink("support-step", factsOf(link), endsAt);
  return { ok: true, link: `${settings().appUrl}${helpAddress(issue, step)}?link=${signed}`, endsAt };
}

async function noteLook(
  { accountId }: Staff,
  what: "list" | "search" | "case" | "link" | "close",
  about: string | null,
  at: Date,
): Promise<void> {
  await addSupportLook({ staffId: accountId, what, about, at });
  log().info({ staff: accountId, what, about }, "support looks");
}
