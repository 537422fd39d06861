import { mayChangeAddress } from "./address-change";
import { refused, type Outcome } from "./outcome";

/** How long an owner has to stop a recovery: nothing about the account changes before (SPEC X4). */
export const RECOVERY_HOLD_HOURS = 72;

/** After the hold the link to finish works for this long. */
export const RECOVERY_OPEN_DAYS = 7;

const HOUR_MS = 60 * 60 * 1000;

/** From when until when a recovery that begins now can be finished. */
export function recoveryTimes(now: Date): { opensAt: Date; endsAt: Date } {
  const opensAt = new Date(now.getTime() + RECOVERY_HOLD_HOURS * HOUR_MS);
  return { opensAt, endsAt: new Date(opensAt.getTime() + RECOVERY_OPEN_DAYS * 24 * HOUR_MS) };
}

type AddressRefusal = "changed-lately" | "same-address" | "company-address";
type BeginFacts = Parameters<typeof mayChangeAddress>[1] & { account: { isStaff: boolean } };

/**
 * Whether operators may give an account another address. Whoever a company vouches for is recovered there; support staff
 * stop being staff first, for they come in by their app and nothing else (SPEC H6).
 */
export function mayBeginRecovery(
  newAddress: string,
  facts: BeginFacts,
  now: Date,
): Outcome<"is-managed" | "is-staff" | AddressRefusal> {
  if (facts.account.connectionId) return refused("is-managed");
  if (facts.account.isStaff) return refused("is-staff");
  // The one reason left out is that of a managed account.
  return mayChangeAddress(newAddress, facts, now) as Outcome<AddressRefusal>;
}

/** Where a recovery stands: on hold, open to be finished, or over. */
export function recoveryPhase({ opensAt, endsAt }: { opensAt: Date; endsAt: Date }, now: Date) {
  if (now >= endsAt) return "over";
  return now < opensAt ? "on-hold" : "open";
}
