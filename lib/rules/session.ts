import type { ConnectionState } from "./sign-in-connection";
import { trustEndsAt } from "./trusted-device";

/** Without any request for this long, a session ends (SPEC "Durations"). */
export const SESSION_IDLE_HOURS = 24;

/** Whatever the activity, a session ends this long after its second step. */
export const SESSION_LONGEST_DAYS = 30;

/** A company session ends this long after its company's answer: whom it lets go is out within a day. */
export const COMPANY_SESSION_HOURS = 24;

/** "Last seen" is written at most this often, so that a page view costs one query. */
export const SEEN_EVERY_SECONDS = 60;

const HOUR_MS = 60 * 60 * 1000;

/** What a new session rests on: its second step or, where trust skipped that, the trust (SPEC S7); or a company's answer. */
export type SessionProof = { secondStepAt: Date } | { trustedAt: Date } | { companyAt: Date };

/** What the session of a finished attempt rests on. A mailed code at sign-up counts as its second step. */
export function sessionProofOf(attempt: {
  purpose: string;
  proved: readonly string[];
  lastStepAt: Date;
  trustedDevice: { trustedAt: Date } | null;
  connectionId: string | null;
}): SessionProof {
  const { purpose, proved, lastStepAt, trustedDevice, connectionId } = attempt;
  if (connectionId) return { companyAt: lastStepAt };
  const trustSkipped = purpose === "sign-in" && !proved.includes("second-step") && trustedDevice;
  return trustSkipped ? { trustedAt: trustedDevice.trustedAt } : { secondStepAt: lastStepAt };
}

/** The latest end of a new session: 30 days after its second step or, where trust skipped that, after trust was given; 24 h after a company's answer. */
export function sessionEndsAt(proof: SessionProof): Date {
  if ("companyAt" in proof) return new Date(proof.companyAt.getTime() + COMPANY_SESSION_HOURS * HOUR_MS);
  if ("trustedAt" in proof) return trustEndsAt(proof.trustedAt);
  return new Date(proof.secondStepAt.getTime() + SESSION_LONGEST_DAYS * 24 * HOUR_MS);
}

type SessionFacts = {
  lastSeenAt: Date;
  expiresAt: Date;
  /** Chosen with the app's code: no idle limit (SPEC S8). */
  staysSignedIn: boolean;
  accountEpoch: number;
  account: { authEpoch: number };
  /** Of a managed account: its company's sign-in. Turning that off ends its people's sessions (SPEC O1). */
  connection: { state: ConnectionState } | null;
};

/**
 * Whether a session still counts: neither idle for too long nor past its end, of the account's present epoch, and of a
 * company sign-in that is on.
 */
export function isSessionAlive(session: SessionFacts, now: Date): boolean {
  const { lastSeenAt, expiresAt, staysSignedIn, accountEpoch, account, connection } = session;
  const isIdle = !staysSignedIn && now.getTime() >= lastSeenAt.getTime() + SESSION_IDLE_HOURS * HOUR_MS;
  return connection?.state !== "off" && accountEpoch === account.authEpoch && !isIdle && now < expiresAt;
}

/** Whether this request should be written down as the session's last one. */
export function isSeenDue(session: { lastSeenAt: Date }, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_SECONDS * 1000;
}
