import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { supportCases } from "./case-schema";
import { database } from "./client";
import { inPages, type ExportOwner } from "./exported-rows";
import { caseSteps, supportLooks } from "./support-schema";

/** What support holds about somebody, for themselves (SPEC G5). */

/** The cases that are answered to this address, whoever wrote them: the answer goes to its owner. */
export async function* exportSupportCases({ emailAddress }: ExportOwner) {
  const { reference, issue, tried, question, note, replyAddress, phone, language } = supportCases;
  const { openedAt, closedAt, checks, addressProof } = supportCases;
  yield await database()
    .select({
      openedAt,
      reference,
      issue,
      tried,
      question,
      note,
      replyAddress,
      phone,
      language,
      checks,
      addressProof,
      closedAt,
    })
    .from(supportCases)
    .where(eq(replyAddress, emailAddress))
    .orderBy(asc(openedAt));
}

export async function* exportCaseSteps({ emailAddress }: ExportOwner) {
  const { reference, issue, step, reachedAt, tickedAt } = caseSteps;
  yield await database()
    .select({ reference, issue, step, reachedAt, tickedAt })
    .from(caseSteps)
    .innerJoin(supportCases, eq(supportCases.reference, reference))
    .where(eq(supportCases.replyAddress, emailAddress))
    .orderBy(asc(reachedAt));
}

/** Looks at this person's cases, without who looked; of support staff also their own, without at what. */
export function exportSupportLooks({ id: staffId, emailAddress }: ExportOwner) {
  const { id, at, what } = supportLooks;
  const ownCases = database()
    .select({ reference: supportCases.reference })
    .from(supportCases)
    .where(eq(supportCases.replyAddress, emailAddress));
  // Each half has its index; of both in one condition none would be used, and the whole table be read.
  const looks = () => database().select({ id }).from(supportLooks);
  const either = looks()
    .where(eq(supportLooks.staffId, staffId))
    .union(looks().where(inArray(supportLooks.about, ownCases)));
  return inPages((after, limit) =>
    database()
      .select({ id, at, what })
      .from(supportLooks)
      .where(and(inArray(id, either), gt(id, after)))
      .orderBy(asc(id))
      .limit(limit),
  );
}
