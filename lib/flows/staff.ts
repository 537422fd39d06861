import { type Account, findAccountByAddress, listStaff, setStaff } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { findAuthenticator } from "@/db/authenticators";
import { inTransaction } from "@/db/client";
import { findConnectionOf } from "@/db/connections";
import { callOffRecovery } from "@/lib/mail/called-off-recovery";
import { domainOf } from "@/lib/rules/email-address";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { opensSupport } from "@/lib/rules/staff";
import { OPERATOR, tellOwner } from "./events";

type StaffSession = Parameters<typeof opensSupport>[0] & { accountId: string };

/** Whether a live session is one that support staff began with their app (SPEC H6). */
export async function isSupportSession(session: StaffSession): Promise<boolean> {
  return opensSupport(session, await findAuthenticator(session.accountId));
}

type NoStaff = "no-such-account" | "is-managed" | "company-address" | "is-to-be-deleted" | "no-password" | "no-app";

/**
 * Makes an account one of support staff (SPEC H6): one of its own, with its password and its app, for staff come in by
 * nothing else. All its sessions end.
 */
export async function makeStaff(address: string, now = new Date()): Promise<Outcome<NoStaff>> {
  const account = await findAccountByAddress(address);
  if (!account) return refused("no-such-account");
  if (account.connectionId) return refused("is-managed");
  // Also while the domain's proof is missing: it may be back tomorrow.
  if ((await findConnectionOf(domainOf(address)))?.connection.state === "on") return refused("company-address");
  if (account.deletionStartedAt) return refused("is-to-be-deleted");
  if (!account.passwordHash) return refused("no-password");
  if (!(await findAuthenticator(account.id))) return refused("no-app");
  await change(account, true, now);
  return done;
}

/** Ends that an account is one of support staff. All its sessions end. */
export async function endStaff(address: string, now = new Date()): Promise<Outcome<"no-such-account">> {
  const account = await findAccountByAddress(address);
  if (!account?.isStaff) return refused("no-such-account");
  await change(account, false, now);
  return done;
}

async function change(account: Account, isStaff: boolean, at: Date): Promise<void> {
  await inTransaction(async () => {
    await setStaff(account.id, isStaff);
    if (await callOffRecovery(account, at)) await tellOwner(account, "recovery-stopped", OPERATOR, at);
    await recordEvent({ accountId: account.id, kind: isStaff ? "staff-made" : "staff-ended", ...OPERATOR, at });
  });
}

/** The addresses of support staff. */
export async function listStaffAddresses(): Promise<string[]> {
  return (await listStaff()).map(({ emailAddress }) => emailAddress);
}
