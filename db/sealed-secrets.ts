import { and, count, eq, isNotNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { database } from "./client";
import { connections } from "./connection-schema";
import { authenticators, backupCodes } from "./factor-schema";
import { outbox } from "./mail-schema";
import { accounts } from "./schema";

/** What of an account or a connection is kept sealed for long. */
export type SealedSecret = { kind: "authenticator" | "connection"; id: string; sealed: string };

/** Every secret that is not sealed under the key `keyId`. */
export async function listSecretsNotUnder(keyId: string): Promise<SealedSecret[]> {
  const isOlder = (column: PgColumn) => sql`not starts_with(${column}, ${`${keyId}.`})`;
  const apps = await database()
    .select({ id: authenticators.accountId, sealed: authenticators.sealedKey })
    .from(authenticators)
    .where(isOlder(authenticators.sealedKey));
  const companies = await database()
    .select({ id: connections.id, sealed: connections.sealedClientSecret })
    .from(connections)
    .where(isOlder(connections.sealedClientSecret));
  return [
    ...apps.map((row) => ({ kind: "authenticator" as const, ...row })),
    ...companies.map((row) => ({ kind: "connection" as const, ...row })),
  ];
}

/** Puts a secret sealed anew in place of the former, unless that was replaced meanwhile: then false. */
export async function replaceSecret({ kind, id, sealed }: SealedSecret, anew: string): Promise<boolean> {
  const rows =
    kind === "authenticator"
      ? await database()
          .update(authenticators)
          .set({ sealedKey: anew })
          .where(and(eq(authenticators.accountId, id), eq(authenticators.sealedKey, sealed)))
          .returning({ id: authenticators.accountId })
      : await database()
          .update(connections)
          .set({ sealedClientSecret: anew })
          .where(and(eq(connections.id, id), eq(connections.sealedClientSecret, sealed)))
          .returning({ id: connections.id });
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
