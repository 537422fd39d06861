import { and, count, eq, isNotNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { database } from "./client";
import { connections } from "./connection-schema";
import { authenticators, backupCodes } from "./factor-schema";
import { outbox } from "./mail-schema";
import { accounts } from "./schema";

/** What of an account or a connection is kept sealed for long. */
export type SealedSecret = {
  kind: "authenticator" | "former-authenticator" | "connection";
  id: string;
  sealed: string;
};

/** Every secret that is not sealed under the key `keyId`. */
export async function listSecretsNotUnder(keyId: string): Promise<SealedSecret[]> {
  const isOlder = (column: PgColumn) => sql`not starts_with(${column}, ${`${keyId}.`})`;
  const secrets: SealedSecret[] = [];
  for (const kind of ["authenticator", "former-authenticator", "connection"] as const) {
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
  connection: { table: connections, id: connections.id, sealed: connections.sealedClientSecret },
};

/** Puts a secret sealed anew in place of the former, unless that was replaced meanwhile: then false. */
export async function replaceSecret({ kind, id, sealed }: SealedSecret, anew: string): Promise<boolean> {
  const place = places[kind];
  const set = { "former-authenticator": { formerSealedKey: anew }, authenticator: { sealedKey: anew } };
  const isStill = and(eq(place.id, id), eq(place.sealed, sealed));
  const rows =
    kind === "connection"
      ? await database()
          .update(connections)
          .set({ sealedClientSecret: anew })
          .where(isStill)
          .returning({ id: connections.id })
      : await database()
          .update(authenticators)
          .set(set[kind])
          .where(isStill)
          .returning({ id: authenticators.accountId });
  return rows.length === 1;
}

/** For each key's id, how many of each kind of row still need it. */
export async function countKeyUses(): Promise<{ keyId: string; what: string; count: number }[]> {
  const keyOf = (column: PgColumn) => sql<string>`split_part(${column}, '.', 1)`;
  const uses = [
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
    { what: "company secret", table: connections, key: keyOf(connections.sealedClientSecret), where: undefined },
    {
      what: "mail in the queue",
      table: outbox,
      key: keyOf(outbox.sealedContent),
      where: isNotNull(outbox.sealedContent),
    },
  ];
  const counted = [];
  for (const { what, table, key, where } of uses) {
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
