/** What must hold whatever was killed, and whenever. `broken` is a query that answers the rows that break it: none. */
export type Invariant = { name: string; broken: string };

/** What needs attempts and mails looks back no further than these are kept. */
const LATELY = "now() - interval '23 hours'";

const list = (...kinds: string[]) => `(${kinds.map((kind) => `'${kind}'`).join(", ")})`;

/** Changes of an account that raise its epoch: after the first nobody stays signed in, after the second one session. */
const ENDS_ALL = list(
  ...["password-was-reset", "disowned", "signed-out-everywhere", "became-managed", "staff-made", "staff-ended"],
  ...["email-address-restored", "deletion-started"],
);
const ENDS_OTHERS = list(
  ...["authenticator-turned-on", "authenticator-updated", "authenticator-turned-off", "backup-code-generated"],
  ...["password-changed", "password-set", "google-unlinked", "email-address-changed"],
);

/** What its owner is told by mail, with a link. */
const TOLD = list(
  ...["authenticator-turned-on", "authenticator-updated", "authenticator-turned-off", "backup-code-generated"],
  ...["backup-code-used", "password-changed", "password-was-reset", "became-managed", "google-linked"],
  ...["google-unlinked", "password-set", "deletion-started", "deletion-ended", "account-exported", "new-sign-in"],
  ...["second-step-failed", "email-address-restored"],
);

/** An account's line of one of these kinds, at the moment of `at`: both were written by one transaction. */
const line = (account: string, at: string, kinds: string) =>
  `select 1 from account_events line where line.account_id = ${account} and line.at = ${at} and line.kind in ${kinds}`;

/**
 * Whether the session that made an account's change at `at` is still there to tell: it alone outlives the change, and
 * takes its attempts along when it ends.
 */
const witness = (account: string, at: string) =>
  `exists (select 1 from sessions s where s.account_id = ${account} and s.created_at < ${at})`;

/**
 * A note of every password that an account ever had, with the epoch of that moment: a table beside the product's own,
 * written by the database itself. Only with it can be seen that a password came with a new epoch.
 */
export const PASSWORD_WATCH = [
  "create table if not exists proof_passwords (account_id uuid, auth_epoch integer, password_hash text)",
  `create or replace function proof_note_password() returns trigger language plpgsql as $$ begin
     if new.password_hash is not null then
       insert into proof_passwords values (new.id, new.auth_epoch, new.password_hash);
     end if;
     return new;
   end $$`,
  `create or replace trigger proof_passwords after insert or update of password_hash, auth_epoch on accounts
     for each row execute function proof_note_password()`,
];

/** SECURITY.md, "Invariants after a crash", in its order. For a database with `PASSWORD_WATCH`. */
export const invariants: Invariant[] = [
  {
    name: "at most one active backup code an account",
    broken: `select account_id from backup_codes where activated_at is not null and ended_at is null
      group by account_id having count(*) > 1`,
  },
  {
    name: "no consumed code with two sessions",
    broken: `select s.account_id::text from sessions s where s.created_at > ${LATELY}
        group by s.account_id, s.created_at
        having count(*) > (select count(*) from attempts a where a.redeemed_at = s.created_at
          and (a.account_id = s.account_id or a.account_id is null))
      union all select attempt_id from one_time_codes where used_at is not null group by attempt_id having count(*) > 1`,
  },
  {
    name: "no live session older than the account's epoch",
    broken: `select s.account_id from sessions s join accounts a on a.id = s.account_id
        where s.account_epoch > a.auth_epoch
      union all select s.account_id from sessions s join accounts a on a.id = s.account_id
        where s.account_epoch = a.auth_epoch and s.created_at < (select max(e.at) from account_events e
          where e.account_id = a.id and e.kind in ${ENDS_ALL})
      union all select s.account_id from sessions s join accounts a on a.id = s.account_id
        where s.account_epoch = a.auth_epoch and s.created_at < (select max(e.at) from account_events e
          where e.account_id = a.id and e.kind in ${ENDS_OTHERS})
        group by s.account_id having count(*) > 1`,
  },
  {
    name: "every change has its line",
    broken: `select a.id::text from accounts a where a.connection_id is null and a.auth_epoch <>
        (select count(*) from account_events e where e.account_id = a.id
          and (e.kind in ${ENDS_ALL} or e.kind in ${ENDS_OTHERS}))
      union all select id::text from accounts a where not exists (${line("a.id", "a.created_at", "('account-created')")})
      union all select id::text from sessions s
        where not exists (${line("s.account_id", "s.created_at", "('signed-in', 'new-sign-in')")})
      union all select id::text from trusted_devices d
        where not exists (${line("d.account_id", "d.trusted_at", "('device-trusted')")})
      union all select id::text from backup_codes c where activated_at is not null
        and not exists (${line("c.account_id", "c.activated_at", "('backup-code-saved')")})
      union all select id from address_changes c
        where not exists (${line("c.account_id", "c.changed_at", "('email-address-changed')")})
      union all select id from attempts t where purpose = 'reset-password' and redeemed_at is not null
        and not exists (${line("t.account_id", "t.redeemed_at", "('password-was-reset')")})
      union all select id from attempts t where purpose = 'reauthenticate' and redeemed_at is not null
        and not exists (${line("t.account_id", "t.redeemed_at", TOLD)})
        and not exists (select 1 from attempts next where next.purpose = 'change-address'
          and t.change = 'change-address' and next.account_id = t.account_id and next.started_at = t.redeemed_at)`,
  },
  {
    name: "every line has its change",
    broken: `select e.id::text from account_events e where e.kind = 'backup-code-saved' and not exists (
        select 1 from backup_codes c where c.account_id = e.account_id and c.activated_at = e.at)
      union all select e.id::text from account_events e where e.kind = 'password-was-reset' and e.at > ${LATELY}
        and not exists (select 1 from attempts t where t.account_id = e.account_id and t.redeemed_at = e.at)
      union all select e.id::text from account_events e where e.kind in ('authenticator-turned-on', 'authenticator-updated')
        and not exists (select 1 from authenticators p where p.account_id = e.account_id and p.turned_on_at = e.at)
        and not exists (select 1 from account_events later where later.account_id = e.account_id and later.at > e.at
          and later.kind in ('authenticator-updated', 'authenticator-turned-off'))`,
  },
  {
    name: "every line that is told has its mail and its link",
    broken: `select e.id from account_events e where e.at > ${LATELY} and e.kind in ${TOLD} and (
        not exists (select 1 from outbox m where m.kind = e.kind and m.queued_at = e.at)
        or not exists (select 1 from owner_alerts o where o.account_id = e.account_id and o.sent_at = e.at))
      union all select e.id from account_events e where e.at > ${LATELY} and e.kind = 'email-address-changed'
        and not exists (select 1 from outbox m where m.kind = e.kind and m.queued_at = e.at)`,
  },
  {
    name: "every mail and link that tells has its line",
    broken: `select m.id::text from outbox m join accounts a on a.email_address = m.recipient
        where m.kind in ${TOLD} and not exists (select 1 from account_events e
          where e.account_id = a.id and e.kind = m.kind and e.at = m.queued_at)
      union all select o.id from owner_alerts o where not exists (${line("o.account_id", "o.sent_at", TOLD)})`,
  },
  {
    name: "no new password without a new epoch",
    broken: `select account_id from proof_passwords group by account_id, auth_epoch
      having count(distinct password_hash) > 1`,
  },
  {
    name: "no authenticator on without a first right code",
    broken: `select account_id from authenticators p where p.turned_on_at > ${LATELY} and (
        p.last_time_step < floor(extract(epoch from p.turned_on_at) / 30) - 1
        or not exists (${line("p.account_id", "p.turned_on_at", list("authenticator-turned-on", "authenticator-updated"))})
        or ${witness("p.account_id", "p.turned_on_at")} and not exists (select 1 from attempts t
          where t.account_id = p.account_id and t.redeemed_at = p.turned_on_at
            and t.change in ('set-up-authenticator', 'update-authenticator')))`,
  },
  {
    name: "no link without a proof that was spent on it",
    broken: `select account_id from linked_sign_ins l where l.linked_at > ${LATELY} and not exists (
      select 1 from attempts t where t.redeemed_at = l.linked_at and t.google_identity is not null
        and (t.account_id = l.account_id or t.account_id is null))`,
  },
  {
    name: "no mail being sent beyond its lease",
    broken: `select id from outbox where status = 'sending'
      and (lease_until is null or lease_until < now() - interval '15 seconds')`,
  },
  {
    name: "no address verified without a spent code",
    broken: `select a.id::text from accounts a where a.connection_id is null and a.created_at > ${LATELY}
        and not exists (select 1 from linked_sign_ins l where l.account_id = a.id and l.linked_at = a.created_at)
        and not exists (select 1 from attempts t join one_time_codes c on c.attempt_id = t.id
          where t.account_id = a.id and t.purpose = 'create-account' and c.used_at is not null)
      union all select h.id from address_changes h where h.changed_at > ${LATELY}
        and ${witness("h.account_id", "h.changed_at")}
        and not exists (select 1 from attempts t join one_time_codes c on c.attempt_id = t.id
          where t.account_id = h.account_id and t.purpose = 'change-address' and t.address = h.new_address
            and c.used_at = h.changed_at)`,
  },
];

/** The names of the invariants that do not hold, each with some of the rows that break it. */
export async function brokenInvariants(ask: (query: string) => Promise<object[]>): Promise<string[]> {
  const said: string[] = [];
  for (const { name, broken } of invariants) {
    const rows = await ask(broken);
    if (rows.length > 0) said.push(`${name}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return said;
}
