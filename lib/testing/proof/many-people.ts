import type { Sql } from "postgres";

/**
 * How the rows of the people made by the flows are multiplied, table by table: one of `each` new accounts gets a copy of
 * them, its moments spread over the days that such rows are kept. Tables that are not here grow with every account.
 */
const SHAPES: Record<string, { each?: number; spreadDays?: number }> = {
  sessions: { each: 3, spreadDays: 30 },
  backup_codes: { each: 3, spreadDays: 30 },
  attempts: { each: 15, spreadDays: 1 },
  one_time_codes: { each: 15, spreadDays: 1 },
  throttles: { each: 15 },
  trusted_devices: { spreadDays: 30 },
  known_browsers: { spreadDays: 400 },
  owner_alerts: { each: 5, spreadDays: 30 },
  account_events: { each: 3, spreadDays: 400 },
  outbox: { each: 5, spreadDays: 30 },
  mail_reports: { each: 5, spreadDays: 30 },
  support_cases: { each: 10, spreadDays: 365 },
  case_steps: { each: 10, spreadDays: 365 },
  support_looks: { each: 10, spreadDays: 730 },
};

/** Seconds of a day, but for some hours: what is spread so is not old yet while it is looked at. */
const SPREAD_OVER = 20 * 3600;

/** What does not grow with people or time. Whatever is not here counts as growing, a new table too. */
export const SMALL = ["connections", "connection_domains", "products", "mailbox_messages"];

const ADDRESSES = /^(email_address|address|recipient|reply_address|former_address|new_address)$/;

/** Numbers of accounts; `tables` to be filled, where not all, and how many accounts have one copy of a table's rows. */
export type Crowd = { from: number; to: number; tables?: string[]; each?: (table: string) => number };

type Column = { table: string; name: string; type: string; isIdentity: boolean; isKey: boolean };

/** The names of the growing tables. */
export async function growingTables(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  return rows.map(({ name }) => name).filter((name) => !SMALL.includes(name));
}

/**
 * Multiplies every row that is in the database now, in one statement a table: account `from` to `to` of the crowd. Its
 * keys, tokens and addresses follow from the row's own and the account's number, so that all that belongs together does.
 * Indexes are away meanwhile, and put back as they were.
 */
export async function multiplyPeople(sql: Sql, crowd: Crowd, say: (progress: string) => void) {
  const columns = await columnsOf(sql);
  const tables = crowd.tables ?? [...new Set(columns.map(({ table }) => table))];
  await sql.begin(async (held) => {
    // Nobody else looks meanwhile; the references are right by construction, and counted afterwards.
    await held`set local session_replication_role = replica`;
    await held`set local maintenance_work_mem = '512MB'`;
    await held`create function grown(value text, person int) returns text language sql immutable
      return encode(sha256(convert_to(value || '#' || person, 'UTF8')), 'base64')`;
    await held`create function grown_id(value uuid, person int) returns uuid language sql immutable
      return md5(value::text || '#' || person)::uuid`;
    const indexes = await held<{ name: string; made: string }[]>`
      select indexname as name, indexdef as made from pg_indexes join pg_class on relname = indexname
      where schemaname = 'public' and not exists (select from pg_constraint where conindid = pg_class.oid)`;
    for (const { name } of indexes) await held`drop index ${held(name)}`;
    for (const table of tables) {
      const { count } = await held.unsafe(
        multiplied(
          table,
          columns.filter((each) => each.table === table),
          crowd,
        ),
      );
      if (count > 50_000) say(`${table}: ${count} rows`);
    }
    for (const { made } of indexes) await held.unsafe(made);
    await held`drop function grown(text, int)`;
    await held`drop function grown_id(uuid, int)`;
  });
  await sql`vacuum (analyze)`;
}

/** The rows made by the flows; the crowd's own are never multiplied again. */
const ORIGINALS = "originals";

/** Puts aside what is in each growing table now: the shape that is multiplied. */
export async function keepShape(sql: Sql): Promise<void> {
  await sql`create schema ${sql(ORIGINALS)}`;
  for (const table of await growingTables(sql)) {
    await sql`create table ${sql(ORIGINALS)}.${sql(table)} as select * from public.${sql(table)}`;
  }
}

async function columnsOf(sql: Sql): Promise<Column[]> {
  return sql<Column[]>`
    select table_name as table, column_name as name, data_type as type, is_identity = 'YES' as "isIdentity",
      exists (select from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
        where conrelid = table_name::regclass and attname = column_name and contype = 'f')
      or exists (select from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
        where indrelid = table_name::regclass and attname = column_name and indisunique) as "isKey"
    from information_schema.columns
    where table_schema = 'public' and table_name in ${sql(await growingTables(sql))} order by 1, ordinal_position`;
}

function multiplied(table: string, columns: Column[], { from, to, each: given }: Crowd): string {
  const { spreadDays = 0, ...shape } = SHAPES[table] ?? {};
  const each = given?.(table) ?? shape.each ?? 1;
  const filled = columns.filter(({ isIdentity }) => !isIdentity);
  const values = filled.map((column) => `${valueOf(column, spreadDays)} as "${column.name}"`);
  return `insert into "${table}" (${filled.map(({ name }) => `"${name}"`).join(", ")})
    select ${values.join(", ")}
    from generate_series(${from}, ${to}) person join ${ORIGINALS}."${table}" shape on person % ${each} = 0`;
}

function valueOf({ table, name, type, isKey }: Column, spreadDays: number): string {
  const value = `shape."${name}"`;
  if (/^(connection|product)_id$/.test(name)) return value;
  if (table === "throttles" && name === "key") return throttleKey(value);
  if (ADDRESSES.test(name)) return `person || '.' || ${value}`;
  return type === "uuid" ? `grown_id(${value}, person)` : ownText({ table, name, type, isKey }, value, spreadDays);
}

function ownText({ table, name, type, isKey }: Omit<Column, "isIdentity">, value: string, spreadDays: number): string {
  const isOwnText = type === "text" && isKey && !/^(kind|provider|issue|step|value)$/.test(name);
  const isShared = table === "case_steps" && name !== "reference";
  return isOwnText && !isShared ? `grown(${value}, person)` : spread(type, value, spreadDays);
}

function spread(type: string, value: string, days: number): string {
  if (!type.startsWith("timestamp") || days === 0) return value;
  // Seven thousand and some is prime to the seconds of any number of days: all moments come, in no order.
  return `${value} - make_interval(secs => (person::bigint * 7919) % ${days * SPREAD_OVER})`;
}

/** Kind and place stay as they are; addresses and ids between the slashes become the person's own. */
function throttleKey(key: string): string {
  return `(select string_agg(case
      when part ~ '@' then person || '.' || part
      when part ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then grown_id(part::uuid, person)::text
      when part ~ '^[0-9]+([.][0-9]+){3}$' then part || '.' || person
      when length(part) > 30 then grown(part, person)
      else part end, '/' order by place)
    from unnest(string_to_array(${key}, '/')) with ordinality as parts(part, place))`;
}
