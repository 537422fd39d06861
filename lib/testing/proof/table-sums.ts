import type postgres from "postgres";

/** What every table holds, in short: the same rows have the same sum. */
export type TableSums = Record<string, string>;

/** Columns that a look alone may change: when somebody was seen, and where. */
const SEEN = ["last_seen_at", "last_used_at", "last_step_at", "network_address"];

export async function listTables(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  return rows.map(({ name }) => name);
}

/**
 * The number of rows and a checksum of them, of each table, in one question; without the rows about the account
 * `without`. `schema` is where the tables are, or a copy of them.
 */
export async function sumTables(
  sql: postgres.Sql,
  tables: string[],
  without = "",
  schema = "public",
): Promise<TableSums> {
  const parts = tables.map(
    (table) => `
      select '${table}' as name, count(*) || ' rows ' || coalesce(md5(string_agg(line, E'\n' order by line)), '') as sum
      from (
        select (to_jsonb(t) - $1::text[])::text as line from "${schema}"."${table}" t
        where $2 = '' or coalesce(to_jsonb(t)->>'account_id', to_jsonb(t)->>'id', '') <> $2
      ) lines`,
  );
  const rows = await sql.unsafe<{ name: string; sum: string }[]>(parts.join(" union all "), [SEEN, without]);
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** The tables whose sums differ. */
export function changedTables(before: TableSums, after: TableSums): string[] {
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}

/** Some rows of a table that are not as they were when the tables were kept, as text. */
export async function rowsChangedIn(sql: postgres.Sql, table: string): Promise<string[]> {
  const rows = await sql<{ row: object }[]>`
    select to_jsonb(t) - ${SEEN}::text[] as row from public.${sql(table)} t
    except select to_jsonb(t) - ${SEEN}::text[] from kept.${sql(table)} t limit 3`;
  return rows.map(({ row }) => JSON.stringify(row));
}

/** Keeps a copy of every table beside it; `restore` makes tables again what they were then. */
export async function keepTables(sql: postgres.Sql, tables: string[]) {
  await sql`drop schema if exists kept cascade`;
  await sql`create schema kept`;
  for (const table of tables) await sql`create table kept.${sql(table)} as table public.${sql(table)}`;
  return async (changed: string[]): Promise<void> => {
    if (changed.length === 0) return;
    await sql.begin(async (tx) => {
      // Rows come back in any order, and keys of other tables are looked at by nobody meanwhile.
      await tx`set local session_replication_role = replica`;
      for (const table of changed) {
        await tx`delete from public.${tx(table)}`;
        await tx`insert into public.${tx(table)} overriding system value select * from kept.${tx(table)}`;
      }
    });
  };
}

/** What attempts have proved is what opens doors. Whether any of that is not as it was kept. */
export async function proofsChanged(sql: postgres.Sql): Promise<boolean> {
  const rows = await sql`
    select 1 from attempts now left join kept.attempts before on before.id = now.id
    where now.proved <> coalesce(before.proved, '{}') or now.redeemed_at is distinct from before.redeemed_at limit 1`;
  return rows.length > 0;
}
