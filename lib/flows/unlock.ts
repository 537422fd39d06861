import { findAccountByAddress } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { inTransaction } from "@/db/client";
import { listKnownBrowserIds } from "@/db/known-browsers";
import { listThrottleKeys, removeThrottles } from "@/db/throttles";
import { accountThrottlePrefixes } from "@/lib/rules/limits";
import { OPERATOR } from "./events";

/**
 * Ends every wait and stop that wrong tries brought an address (SPEC S12, X4); no factor is skipped. Answers how many
 * counts began anew. An address without an account is unlocked alike: strangers fill its counts, too.
 */
export async function unlock(address: string, now = new Date()): Promise<number> {
  const account = await findAccountByAddress(address);
  const browsers = account ? await listKnownBrowserIds(account.id) : [];
  const keys = await listThrottleKeys(accountThrottlePrefixes(address, browsers));
  await inTransaction(async () => {
    if (keys.length > 0) await removeThrottles(keys);
    if (account) {
      await recordEvent({ accountId: account.id, kind: "unlocked", ...OPERATOR, at: now });
    }
  });
  return keys.length;
}
