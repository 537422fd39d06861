import { hasEventSince } from "@/db/account-events";
import {
  exportAccount,
  exportAttempts,
  exportEvents,
  exportKnownBrowsers,
  exportOwnerAlerts,
  exportSessions,
  exportTrustedDevices,
} from "@/db/account-export";
import { findAttempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import type { ExportedRow, ExportOwner, ExportPart } from "@/db/exported-rows";
import { exportAuthenticators, exportBackupCodes, exportLinkedSignIns, exportOneTimeCodes } from "@/db/factor-export";
import { exportMailReports, exportOutbox } from "@/db/mail-export";
import {
  exportCommunicationChoices,
  exportLicenses,
  exportPrivacyHistory,
  exportProductDevices,
  exportProducts,
} from "@/db/product-export";
import { exportAddressChanges, exportPhoto, exportProfile, exportRecoveries } from "@/db/profile-export";
import { lockSession } from "@/db/sessions";
import { exportCaseSteps, exportSupportCases, exportSupportLooks } from "@/db/support-export";
import { exportThrottles } from "@/db/throttle-export";
import { digestOf } from "@/lib/crypto/tokens";
import { EXPORT_FORMAT, isFreshCompanySignIn } from "@/lib/rules/account-export";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import type { Visitor } from "@/lib/rules/visitor";
import { isFor, tellOwner, type Changing } from "./events";

/**
 * Everything held about somebody besides the account itself, by the name of its table (SPEC G5). A table that is neither
 * here nor in the list of account-export.test.ts with its reason fails that test.
 */
export const exportParts = {
  accountEvents: exportEvents,
  sessions: exportSessions,
  trustedDevices: exportTrustedDevices,
  knownBrowsers: exportKnownBrowsers,
  attempts: exportAttempts,
  oneTimeCodes: exportOneTimeCodes,
  authenticators: exportAuthenticators,
  backupCodes: exportBackupCodes,
  linkedSignIns: exportLinkedSignIns,
  ownerAlerts: exportOwnerAlerts,
  outbox: exportOutbox,
  mailReports: exportMailReports,
  throttles: exportThrottles,
  supportCases: exportSupportCases,
  caseSteps: exportCaseSteps,
  supportLooks: exportSupportLooks,
  profiles: exportProfile,
  photos: exportPhoto,
  addressChanges: exportAddressChanges,
  accountRecoveries: exportRecoveries,
  communicationChoices: exportCommunicationChoices,
  privacyHistory: exportPrivacyHistory,
  accountProducts: exportProducts,
  productDevices: exportProductDevices,
  licenses: exportLicenses,
} satisfies Record<string, ExportPart>;
export type ExportPartName = keyof typeof exportParts;

const parts = Object.entries(exportParts) as [ExportPartName, ExportPart][];

type Session = Changing["session"] & { createdAt: Date };

/**
 * Opens the export to whoever re-authenticated for it in this session a moment ago, or came from their company a moment
 * ago: as often as they like until that is over. The owner is told, once (SPEC T6).
 */
export async function openExport(
  session: Session,
  token: string | null,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"not-this-step">> {
  return inTransaction(async () => {
    if (!(await lockSession(session.id))) return refused("not-this-step");
    const since = await provedSince(session, token, now);
    if (!since) return refused("not-this-step");
    const isTold = await hasEventSince(session.accountId, "account-exported", since);
    if (!isTold) await tellOwner(session.account, "account-exported", visitor, now);
    return done;
  });
}

/** Since when it has been proved who is asking; null when it is not. */
async function provedSince(session: Session, token: string | null, now: Date): Promise<Date | null> {
  if (session.account.connectionId) return isFreshCompanySignIn(session, now) ? session.createdAt : null;
  const attempt = token ? await findAttempt(digestOf(token)) : undefined;
  return attempt && isFor(attempt, session.id, "export-account", now) ? attempt.lastStepAt : null;
}

/** The JSON file, piece by piece as it is read: never more than a page of rows at a time. Call it only once it is open. */
export async function* writeExport(owner: ExportOwner, now = new Date()): AsyncGenerator<string> {
  const head = { format: EXPORT_FORMAT, madeAt: now, account: await exportAccount(owner) };
  yield JSON.stringify(head, null, 2).replace(/\n}$/, "");
  for (const [name, read] of parts) {
    let between = "";
    yield `,\n  ${JSON.stringify(name)}: [`;
    for await (const rows of read(owner)) {
      yield rows.map((row, index) => `${index ? "," : between}\n    ${JSON.stringify(row)}`).join("");
      if (rows.length > 0) between = ",";
    }
    yield between ? "\n  ]" : "]";
  }
  yield "\n}\n";
}

/** The same to be read on a page: the account, and the first `limit` rows of each part. Call it only once it is open. */
export async function viewExport(owner: ExportOwner, limit: number) {
  const shown: { name: ExportPartName; rows: ExportedRow[]; hasMore: boolean }[] = [];
  for (const [name, read] of parts) {
    const rows: ExportedRow[] = [];
    for await (const page of read(owner)) {
      rows.push(...page);
      if (rows.length > limit) break;
    }
    shown.push({ name, rows: rows.slice(0, limit), hasMore: rows.length > limit });
  }
  return { account: await exportAccount(owner), parts: shown };
}
