import { findAccountByAddress } from "@/db/accounts";
import { viewSecurity } from "@/lib/flows/security";
import { openBrowser } from "./people";

/** What the Security page tells of an account at a moment, whoever looks; `browser` may be a trusted one. */
export async function securityOf(address: string, now: Date, browser = openBrowser()) {
  const account = await findAccountByAddress(address);
  if (!account) throw new Error(`${address} has no account.`);
  const anySession = { id: "", lastSeenAt: now, expiresAt: now, staysSignedIn: false, connection: null };
  const looking = { ...anySession, accountId: account.id, accountEpoch: account.authEpoch, account };
  return viewSecurity(looking, browser, now);
}
