import type postgres from "postgres";

/** What the triggers note: the table, the moment, and the change of a row that counts. */
const watched: [what: string, table: string, moment: "insert" | "update" | "delete", when?: string][] = [
  ["code spent", "one_time_codes", "update", "old.used_at is null and new.used_at is not null"],
  ["factor proved", "attempts", "update", "cardinality(new.proved) > cardinality(old.proved)"],
  ["attempt spent", "attempts", "update", "new.redeemed_at is distinct from old.redeemed_at"],
  ["session begun", "sessions", "insert"],
  ["session renewed", "sessions", "update", "new.token_digest <> old.token_digest"],
  ["backup code spent", "backup_codes", "update", "old.activated_at is not null and new.ended_at is not null"],
  ["time step spent", "authenticators", "update", "new.last_time_step <> old.last_time_step"],
  ["app turned off", "authenticators", "delete"],
  ["account made", "accounts", "insert"],
  ["password changed", "accounts", "update", "new.password_hash is distinct from old.password_hash"],
  ["language changed", "accounts", "update", "new.language <> old.language"],
  ["epoch raised", "accounts", "update", "new.auth_epoch <> old.auth_epoch"],
];

const NOTES = `
create table proof_effects (what text not null);
create function proof_note() returns trigger language plpgsql as
  $$ begin insert into proof_effects values (tg_argv[0]); return null; end $$;
create function proof_note_line() returns trigger language plpgsql as
  $$ begin insert into proof_effects values ('line ' || new.kind); return null; end $$;
create trigger proof_lines after insert on account_events
  for each row when (new.kind <> 'second-step-failed') execute function proof_note_line();`;

/**
 * What happened in a database, as it saw itself: triggers write down each change of state, whoever made it and whatever
 * was answered. A failed second step is none. The answered function counts what came since it was called last.
 */
export async function watchEffects(sql: postgres.Sql): Promise<() => Promise<Record<string, number>>> {
  const triggers = watched.map(
    ([what, table, moment, when], index) =>
      `create trigger proof_${index} after ${moment} on ${table} for each row
        ${when ? `when (${when})` : ""} execute function proof_note('${what}');`,
  );
  await sql.unsafe(NOTES + triggers.join("\n"));
  return async () => {
    const counts = await sql<{ what: string; count: number }[]>`
      with gone as (delete from proof_effects returning what)
      select what, count(*)::int as count from gone group by what order by what`;
    return Object.fromEntries(counts.map(({ what, count }) => [what, count]));
  };
}
