import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { database } from "@/db/client";
import { changePassword } from "@/lib/flows/change-password";
import { resetPassword } from "@/lib/flows/reset-password";
import { movedTo } from "../address-changes";
import { useDatabase } from "../database";
import { entered } from "../google";
import { after, ANOTHER_PASSWORD, mustWork, newPerson, openBrowser, PASSWORD, provedReset } from "../people";
import { saveCode, sessionOf, signInWithCode, turnOnApp } from "../second-steps";
import { brokenInvariants, invariants, PASSWORD_WATCH } from "./invariants";

useDatabase();
beforeEach(async () => {
  for (const statement of PASSWORD_WATCH) await run(statement);
});
// Other files use the same database after this one.
afterEach(async () => {
  await run("drop function proof_note_password cascade");
  await run("drop table proof_passwords");
});

const run = (statement: string) => database().execute(sql.raw(statement));

const ask = async (query: string) => rowsOf(await run(query));

/** One of the two databases answers rows, the other something that has them. */
function rowsOf(answer: unknown): object[] {
  return Array.isArray(answer) ? (answer as object[]) : (answer as { rows: object[] }).rows;
}

/** Real moments: some invariants look back a day from the database's own clock. */
const now = after({ hours: -1 }, new Date());
const later = (minutes: number) => after({ minutes }, now);

/** People who did all that the invariants speak of. */
async function busyPeople() {
  const ada = await newPerson("ada@company.example", now, openBrowser("192.0.2.1"));
  const backupCode = await saveCode(ada, later(1));
  const moved = { ...ada, sessionToken: await movedTo(ada, "ada.new@company.example", later(2)) };
  const withApp = await turnOnApp({ ...moved, address: "ada.new@company.example" }, later(5));
  await signInWithCode(withApp.address, backupCode, openBrowser("192.0.2.1"), later(6));
  const bob = await newPerson("bob@company.example", now, openBrowser("192.0.2.2"));
  const session = await sessionOf(bob.sessionToken, later(1));
  const passwords = { current: PASSWORD, next: ANOTHER_PASSWORD };
  mustWork(await changePassword(session, passwords, bob.browser, later(2)));
  const browser = openBrowser("192.0.2.3");
  const reset = await provedReset("bob@company.example", browser, later(4));
  mustWork(await resetPassword(reset, PASSWORD, browser, later(4)));
  await entered({}, openBrowser("192.0.2.4"), later(7));
}

it("hold where everything went its way", async () => {
  await busyPeople();
  expect(await brokenInvariants(ask)).toEqual([]);
});

const ADA = "(select id from accounts where email_address = 'ada.new@company.example')";
const BOB = "(select id from accounts where email_address = 'bob@company.example')";
const OLD_SESSION = `insert into sessions (token_digest, account_id, account_epoch, user_agent, network_address,
  created_at, last_seen_at, expires_at) select 'planted' || n, a.id, a.auth_epoch, '', '', a.created_at, now(), now()
  from accounts a, generate_series(1, 2) n`;

/** One way, or more, to break each; what else breaks with it is not looked at. */
const planted: [name: string, ...statements: string[]][] = [
  [
    "at most one active backup code an account",
    "drop index one_active_backup_code_an_account",
    `insert into backup_codes (account_id, digest, key_id, generated_at, activated_at)
       select ${BOB}, 'd', 'k', now(), now() from generate_series(1, 2)`,
  ],
  ["no consumed code with two sessions", `${OLD_SESSION} where a.id = ${BOB}`],
  ["no consumed code with two sessions", "update one_time_codes set attempt_id = (select min(id) from attempts)"],
  ["no live session older than the account's epoch", `${OLD_SESSION} where a.id = ${ADA}`],
  ["no live session older than the account's epoch", `${OLD_SESSION} where a.id = ${BOB}`],
  ["no live session older than the account's epoch", "update sessions set account_epoch = account_epoch + 5"],
  ...[
    `update accounts set auth_epoch = auth_epoch + 1 where id = ${BOB}`,
    "update accounts set auth_epoch = auth_epoch - 1 where auth_epoch > 0",
    ...["account-created", "signed-in", "new-sign-in", "backup-code-saved", "email-address-changed"].map(
      (kind) => `delete from account_events where kind = '${kind}'`,
    ),
    "delete from account_events where kind = 'password-was-reset'",
    "delete from account_events where kind = 'authenticator-turned-on'",
  ].map((statement): [string, string] => ["every change has its line", statement]),
  ["every line has its change", "update backup_codes set activated_at = null"],
  ["every line has its change", "update attempts set redeemed_at = null where purpose = 'reset-password'"],
  ["every line has its change", "delete from authenticators"],
  ["every line that is told has its mail and its link", "delete from outbox where kind = 'password-changed'"],
  ["every line that is told has its mail and its link", "delete from outbox where kind = 'email-address-changed'"],
  ["every line that is told has its mail and its link", "delete from owner_alerts"],
  ["every mail and link that tells has its line", "delete from account_events where kind = 'password-changed'"],
  ["no new password without a new epoch", `update accounts set password_hash = 'another' where id = ${BOB}`],
  ["no authenticator on without a first right code", "update authenticators set last_time_step = 0"],
  ["no authenticator on without a first right code", "delete from attempts where change = 'set-up-authenticator'"],
  ["no link without a proof that was spent on it", "delete from attempts where google_identity is not null"],
  [
    "no mail being sent beyond its lease",
    "update outbox set status = 'sending', lease_until = now() - interval '1 minute' where kind = 'password-changed'",
  ],
  ["no address verified without a spent code", "delete from attempts where purpose = 'create-account'"],
  ["no address verified without a spent code", "delete from attempts where purpose = 'change-address'"],
];

it("each is found broken when it is", async () => {
  await busyPeople();
  for (const [name, ...statements] of planted) {
    const query = invariants.find((each) => each.name === name)?.broken ?? "";
    let found: object[] = [];
    const undone = database().transaction(async (handle) => {
      for (const statement of statements) await handle.execute(sql.raw(statement));
      found = rowsOf(await handle.execute(sql.raw(query)));
      handle.rollback();
    });
    await expect(undone).rejects.toThrow("Rollback");
    expect(found, `${name}: ${statements.join("; ")}`).not.toEqual([]);
  }
});

it("each invariant is broken once here", () => {
  const broken = new Set(planted.map(([name]) => name));
  expect(invariants.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});
