import { and, count, eq, gt, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { addressChanges } from "./address-change-schema";
import { database } from "./client";
import { connections } from "./connection-schema";
import { authenticators, backupCodes, oneTimeCodes } from "./factor-schema";
import { outbox } from "./mail-schema";
import { accounts, attempts } from "./schema";

/** What of an account or a connection is kept sealed for long. */
export type SealedSecret = {
  kind: "authenticator" | "former-authenticator" | "address-change" | "connection";
  id: string;
  sealed: string;
};

/** Every secret that is not sealed under the key `keyId`. */
export async function listSecretsNotUnder(keyId: string): Promise<SealedSecret[]> {
  const isOlder = (column: PgColumn) => sql`not starts_with(${column}, ${`${keyId}.`})`;
  const secrets: SealedSecret[] = [];
  for (const kind of Object.keys(places) as SealedSecret["kind"][]) {
    const { table, id, sealed } = places[kind];
    const rows = await database().select({ id, sealed }).from(table).where(isOlder(sealed));
    secrets.push(...rows.map((row) => ({ kind, id: String(row.id), sealed: String(row.sealed) })));
  }
  return secrets;
}

const places = {
  authenticator: { table: authenticators, id: authenticators.accountId, sealed: authenticators.sealedKey },
  "former-authenticator": {
    table: authenticators,
    id: authenticators.accountId,
    sealed: authenticators.formerSealedKey,
  },
  // Sealed as the app's own key is: for its account.
  "address-change": { table: addressChanges, id: addressChanges.accountId, sealed: addressChanges.sealedAppKey },
  connection: { table: connections, id: connections.id, sealed: connections.sealedClientSecret },
};

/** Puts a secret sealed anew in place of the former, unless that was replaced meanwhile: then false. */
export async function replaceSecret({ kind, id, sealed }: SealedSecret, anew: string): Promise<boolean> {
  const place = places[kind];
  const rows = await replacing[kind](anew, and(eq(place.id, id), eq(place.sealed, sealed)));
  return rows.length === 1;
}

const replacing: Record<SealedSecret["kind"], (anew: string, isStill: SQL | undefined) => PromiseLike<unknown[]>> = {
  authenticator: (sealedKey, isStill) =>
    database().update(authenticators).set({ sealedKey }).where(isStill).returning({ id: authenticators.accountId }),
  "former-authenticator": (formerSealedKey, isStill) =>
    database()
      .update(authenticators)
      .set({ formerSealedKey })
      .where(isStill)
      .returning({ id: authenticators.accountId }),
  "address-change": (sealedAppKey, isStill) =>
    database().update(addressChanges).set({ sealedAppKey }).where(isStill).returning({ id: addressChanges.id }),
  connection: (sealedClientSecret, isStill) =>
    database().update(connections).set({ sealedClientSecret }).where(isStill).returning({ id: connections.id }),
};

const keyOf = (column: PgColumn) => sql<string>`split_part(${column}, '.', 1)`;

/** What a key of the ring may be needed for, for long. */
const lastingUses = () => [
  {
    what: "password",
    table: accounts,
    key: sql<string>`${accounts.passwordKeyId}`,
    where: isNotNull(accounts.passwordKeyId),
  },
  {
    what: "replaced authenticator app",
    table: authenticators,
    key: keyOf(authenticators.formerSealedKey),
    where: isNotNull(authenticators.formerSealedKey),
  },
  { what: "authenticator app", table: authenticators, key: keyOf(authenticators.sealedKey), where: undefined },
  {
    what: "backup code",
    table: backupCodes,
    key: sql<string>`${backupCodes.keyId}`,
    where: sql`${backupCodes.endedAt} is null`,
  },
  {
    what: "password before a change of address",
    table: addressChanges,
    key: sql<string>`${addressChanges.passwordKeyId}`,
    where: isNotNull(addressChanges.passwordKeyId),
  },
  {
    what: "authenticator app before a change of address",
    table: addressChanges,
    key: keyOf(addressChanges.sealedAppKey),
    where: isNotNull(addressChanges.sealedAppKey),
  },
  {
    what: "backup code before a change of address",
    table: addressChanges,
    key: sql<string>`${addressChanges.backupCodeKeyId}`,
    where: isNotNull(addressChanges.backupCodeKeyId),
  },
  { what: "company secret", table: connections, key: keyOf(connections.sealedClientSecret), where: undefined },
  {
    what: "mail in the queue",
    table: outbox,
    key: keyOf(outbox.sealedContent),
    where: isNotNull(outbox.sealedContent),
  },
];

/** What a key may be needed for during a quarter of an hour or an hour. */
const passingUses = (now: Date, attemptsSince: Date) => [
  {
    what: "emailed code that is still good",
    table: oneTimeCodes,
    key: sql<string>`${oneTimeCodes.keyId}`,
    where: and(isNull(oneTimeCodes.endedAt), gt(oneTimeCodes.expiresAt, now)),
  },
  {
    what: "authenticator app being set up",
    table: attempts,
    key: keyOf(attempts.sealedNewKey),
    where: and(isNotNull(attempts.sealedNewKey), gt(attempts.startedAt, attemptsSince)),
  },
];

/** For each key's id, how many of each kind of row still need it; attempts begun since `attemptsSince` go on. */
export async function countKeyUses(
  now: Date,
  attemptsSince: Date,
): Promise<{ keyId: string; what: string; count: number }[]> {
  const counted = [];
  for (const { what, table, key, where } of [...lastingUses(), ...passingUses(now, attemptsSince)]) {
    const rows = await database()
      .select({ keyId: key, count: count() })
      .from(table)
      .where(where)
      .groupBy(key)
      .orderBy(key);
    counted.push(...rows.map((row) => ({ what, ...row })));
  }
  return counted;
}
