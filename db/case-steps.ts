import { asc, eq, sql } from "drizzle-orm";
import type { Issue } from "@/lib/rules/troubleshooter";
import { database } from "./client";
import { caseSteps } from "./support-schema";

export type CaseStep = typeof caseSteps.$inferSelect;

/** Adds to a case which step was reached and which were tried without luck. The first moment of each stays. */
export async function recordProgress(
  reference: string,
  { issue, reached, ticked }: { issue: Issue; reached: string; ticked: readonly string[] },
  at: Date,
): Promise<void> {
  const steps = [...new Set([reached, ...ticked])];
  const rows = steps.map((step) => ({
    reference,
    issue,
    step,
    reachedAt: at,
    tickedAt: ticked.includes(step) ? at : null,
  }));
  await database()
    .insert(caseSteps)
    .values(rows)
    .onConflictDoUpdate({
      target: [caseSteps.reference, caseSteps.issue, caseSteps.step],
      set: { tickedAt: sql`coalesce(${caseSteps.tickedAt}, excluded.ticked_at)` },
    });
}

/** How far the customer of a case got, in the order of what was reached. */
export async function listCaseSteps(reference: string): Promise<CaseStep[]> {
  return database()
    .select()
    .from(caseSteps)
    .where(eq(caseSteps.reference, reference))
    .orderBy(asc(caseSteps.reachedAt));
}
