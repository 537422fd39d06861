import { and, desc, eq, getTableColumns, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { AccountEvent } from "./account-events";
import { database } from "./client";
import { authenticators, backupCodes, linkedSignIns } from "./factor-schema";
import { accountRecoveries } from "./account-recovery-schema";
import { accountEvents, accounts, sessions, trustedDevices } from "./schema";

/**
 * Everything that the Security page tells of an account, in one query: its factors, its sessions, its trusted devices
 * and the newest `eventLines` lines of what happened, each list newest first. Undefined when there is no such account.
 */
export async function findSecurityFacts(accountId: string, { eventLines }: { eventLines: number }) {
  const isActive = and(isNotNull(backupCodes.activatedAt), isNull(backupCodes.endedAt));
  const rows = await database()
    .select({
      appTurnedOnAt: authenticators.turnedOnAt,
      backupCodeGeneratedAt: backupCodes.generatedAt,
      recovery: { opensAt: accountRecoveries.opensAt, endsAt: accountRecoveries.endsAt },
      link: { emailAddress: linkedSignIns.emailAddress, linkedAt: linkedSignIns.linkedAt },
      sessions: listOf(sessions, { of: sessions.accountId, newest: sessions.lastSeenAt }),
      devices: listOf(trustedDevices, { of: trustedDevices.accountId, newest: trustedDevices.lastUsedAt }),
      events: listOf(accountEvents, { of: accountEvents.accountId, newest: accountEvents.id, limit: eventLines }),
    })
    .from(accounts)
    .leftJoin(authenticators, eq(authenticators.accountId, accounts.id))
    .leftJoin(backupCodes, and(eq(backupCodes.accountId, accounts.id), isActive))
    .leftJoin(linkedSignIns, eq(linkedSignIns.accountId, accounts.id))
    .leftJoin(accountRecoveries, eq(accountRecoveries.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  const facts = rows[0];
  return facts && { ...facts, events: facts.events as AccountEvent[] };
}

type Listed = { of: SQL.Aliased | Parameters<typeof eq>[0]; newest: Parameters<typeof desc>[0]; limit?: number };

/** The rows of a table that belong to the account of the query around it, as a column of that query's one row. */
function listOf<T extends PgTable>(table: T, { of, newest, limit }: Listed): SQL<T["$inferSelect"][]> {
  const columns = Object.entries(getTableColumns(table));
  const pairs = columns.map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`);
  const some = limit === undefined ? sql`` : sql` limit ${limit}`;
  const one = sql`json_build_object(${sql.join(pairs, sql`, `)})`;
  const listed = sql`select ${one} as line from ${table} where ${of} = ${accounts.id} order by ${desc(newest)}${some}`;
  return sql`(select coalesce(json_agg(line), '[]') from (${listed}) as listed)`.mapWith((rows: JsonRow[]) =>
    rows.map((row) => Object.fromEntries(columns.map(([name, column]) => [name, read(row[name], column)]))),
  ) as SQL<T["$inferSelect"][]>;
}

type JsonRow = Record<string, unknown>;
type Column = ReturnType<typeof getTableColumns<PgTable>>[string];

function read(value: unknown, column: Column): unknown {
  return value === null ? null : column.mapFromDriverValue(value);
}
