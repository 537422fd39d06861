import { listEvents } from "@/db/account-events";
import { findSecurityFacts } from "@/db/security-facts";
import { digestOf } from "@/lib/crypto/tokens";
import { recoveryPhase } from "@/lib/rules/account-recovery";
import { adviceFor, losses, waysInAfter } from "@/lib/rules/losses";
import { isSessionAlive } from "@/lib/rules/session";
import { isTrusted, trustEndsAt } from "@/lib/rules/trusted-device";
import type { Visitor } from "@/lib/rules/visitor";

/** How many lines of activity a page shows. */
export const ACTIVITY_LINES = 20;
export const RECENT_LINES = 5;

/** The session that looks, with what its account says about itself. */
type Current = Omit<Parameters<typeof isSessionAlive>[0], "account"> & {
  id: string;
  accountId: string;
  account: Parameters<typeof isSessionAlive>[0]["account"] & { mailboxHeldUntil: Date | null; isStaff: boolean };
};
type Facts = NonNullable<Awaited<ReturnType<typeof findSecurityFacts>>>;

/** What an account's owner sees of it on the Security page (SPEC §4, T7, T8): one query. */
export async function viewSecurity(current: Current, visitor: Visitor, now = new Date()) {
  const facts = await findSecurityFacts(current.accountId, { eventLines: RECENT_LINES });
  if (!facts) throw new Error("A session without its account.");
  return {
    secondStep: secondStepIn(facts, current, now),
    sessions: sessionsIn(facts, current, now),
    devices: devicesIn(facts, current, visitor, now),
    events: facts.events,
    /** The address at Google, and since when; null where there is no link. */
    link: facts.link,
    /** What operators have begun, while it can still be stopped (SPEC X4). */
    recovery: facts.recovery && recoveryPhase(facts.recovery, now) !== "over" ? facts.recovery : null,
  };
}

/** How the second step stands, and what a loss would leave of it. */
function secondStepIn({ appTurnedOnAt, backupCodeGeneratedAt }: Facts, { account }: Current, now: Date) {
  const facts = {
    hasApp: appTurnedOnAt !== null,
    hasBackupCode: backupCodeGeneratedAt !== null,
    mailboxHeldUntil: account.mailboxHeldUntil,
    isStaff: account.isStaff,
  };
  return {
    appTurnedOnAt,
    backupCodeGeneratedAt,
    losses: losses.map((loss) => ({ loss, waysIn: waysInAfter(loss, facts, now), advice: adviceFor(loss, facts) })),
  };
}

/** Where the account is signed in, this session first. */
function sessionsIn({ sessions }: Facts, current: Current, now: Date) {
  const alive = sessions.filter((session) => isSessionAlive({ ...current, ...session }, now));
  const listed = alive.map((session) => ({ ...session, isThisOne: session.id === current.id }));
  return listed.sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne));
}

/** The devices that may skip the emailed code now, with when that ends. */
function devicesIn({ devices }: Facts, { account }: Current, { deviceToken }: Visitor, now: Date) {
  const thisDigest = deviceToken ? digestOf(deviceToken) : null;
  return devices
    .filter((device) => isTrusted(device, account, now))
    .map((device) => ({
      ...device,
      isThisOne: device.tokenDigest === thisDigest,
      endsAt: trustEndsAt(device.trustedAt),
    }));
}

/** What happened to an account, newest first, and where the next page begins; null at the end. */
export async function listActivity(accountId: string, { lines, before }: { lines: number; before?: number }) {
  const events = await listEvents(accountId, { limit: lines + 1, before });
  const shown = events.slice(0, lines);
  return { events: shown, nextBefore: events.length > lines ? (shown.at(-1)?.id ?? null) : null };
}
