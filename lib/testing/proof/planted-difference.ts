import type postgres from "postgres";

/**
 * Plants what the figure has to find, to see that it could: `PROVE_PLANT=delay` makes whatever is written about a known
 * address 5 ms slower, `PROVE_PLANT=byte` shows one byte more where a known address stands. In the figure's own
 * throw-away database alone; without the variable nothing is planted.
 */
export async function plantDifference(sql: postgres.Sql, what = process.env.PROVE_PLANT): Promise<void> {
  const change = { delay: "perform pg_sleep(0.005)", byte: "new.address := new.address || '!'" }[what ?? ""];
  if (!change) return;
  await sql.unsafe(`
    create function planted() returns trigger language plpgsql as $$
    begin
      if exists (select from accounts where email_address = new.address) then ${change}; end if;
      return new;
    end $$`);
  await sql`create trigger planted before insert or update on attempts for each row execute function planted()`;
}
