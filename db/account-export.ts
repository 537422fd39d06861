import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { connections } from "./connection-schema";
import { database } from "./client";
import { inPages, type ExportedRow, type ExportOwner } from "./exported-rows";
import { accountEvents, accounts, attempts, knownBrowsers, ownerAlerts, sessions, trustedDevices } from "./schema";

/** What `schema.ts` holds about somebody, for themselves (SPEC G5). Each function is one table. */

/** The account itself. */
export async function exportAccount({ id }: ExportOwner): Promise<ExportedRow> {
  const [row] = await database()
    .select({
      id: accounts.id,
      emailAddress: accounts.emailAddress,
      firstName: accounts.firstName,
      lastName: accounts.lastName,
      language: accounts.language,
      plan: accounts.plan,
      isStaff: accounts.isStaff,
      hasPassword: sql<boolean>`${accounts.passwordHash} is not null`,
      mailboxHeldUntil: accounts.mailboxHeldUntil,
      company: connections.name,
      subject: accounts.subject,
      agreedToTermsAt: accounts.agreedToTermsAt,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .leftJoin(connections, eq(connections.id, accounts.connectionId))
    .where(eq(accounts.id, id));
  return row ?? {};
}

export function exportEvents({ id: accountId }: ExportOwner) {
  const { id, kind, at, userAgent, networkAddress } = accountEvents;
  return inPages((after, limit) =>
    database()
      .select({ id, at, kind, userAgent, networkAddress })
      .from(accountEvents)
      .where(and(eq(accountEvents.accountId, accountId), gt(id, after)))
      .orderBy(asc(id))
      .limit(limit),
  );
}

export async function* exportSessions({ id }: ExportOwner) {
  const { createdAt, lastSeenAt, expiresAt, staysSignedIn, userAgent, networkAddress } = sessions;
  yield await database()
    .select({ createdAt, lastSeenAt, expiresAt, staysSignedIn, userAgent, networkAddress })
    .from(sessions)
    .where(eq(sessions.accountId, id))
    .orderBy(asc(createdAt));
}

export async function* exportTrustedDevices({ id }: ExportOwner) {
  const { trustedAt, lastUsedAt, userAgent, networkAddress } = trustedDevices;
  yield await database()
    .select({ trustedAt, lastUsedAt, userAgent, networkAddress })
    .from(trustedDevices)
    .where(eq(trustedDevices.accountId, id))
    .orderBy(asc(trustedAt));
}

export async function* exportKnownBrowsers({ id }: ExportOwner) {
  yield await database()
    .select({ lastSignInAt: knownBrowsers.lastSignInAt })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.accountId, id))
    .orderBy(asc(knownBrowsers.lastSignInAt));
}

/** What was begun with the address in the last day, by whomever. */
export async function* exportAttempts({ id, emailAddress }: ExportOwner) {
  const { purpose, proved, trustChosen, stayChosen, change, provider, returnTo } = attempts;
  const { startedAt, lastStepAt, redeemedAt, ownerAlertedAt } = attempts;
  yield await database()
    .select({
      startedAt,
      purpose,
      emailAddress: attempts.address,
      proved,
      trustChosen,
      stayChosen,
      change,
      provider,
      identity: sql`coalesce(${attempts.googleIdentity}, ${attempts.companyIdentity})`,
      returnTo,
      lastStepAt,
      redeemedAt,
      ownerAlertedAt,
    })
    .from(attempts)
    .where(or(eq(attempts.accountId, id), eq(attempts.address, emailAddress)))
    .orderBy(asc(startedAt));
}

export async function* exportOwnerAlerts({ id }: ExportOwner) {
  yield await database()
    .select({ sentAt: ownerAlerts.sentAt, usedAt: ownerAlerts.usedAt })
    .from(ownerAlerts)
    .where(eq(ownerAlerts.accountId, id))
    .orderBy(asc(ownerAlerts.sentAt));
}
