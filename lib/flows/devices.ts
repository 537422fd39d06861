import { recordEvent } from "@/db/account-events";
import { inTransaction } from "@/db/client";
import { removeOtherTrustedDevices, removeTrustedDevice } from "@/db/trusted-devices";
import { digestOf } from "@/lib/crypto/tokens";
import type { Visitor } from "@/lib/rules/visitor";

type Owner = { accountId: string };

/** Ends the trust in one device of the account that asks; one of another account is left alone. */
export async function forgetDevice(
  { accountId }: Owner,
  id: string,
  visitor: Visitor,
  now = new Date(),
): Promise<void> {
  await inTransaction(async () => {
    if (await removeTrustedDevice(accountId, id)) await record(accountId, visitor, now);
  });
}

/** Ends the trust in every device but this one. */
export async function forgetOtherDevices({ accountId }: Owner, visitor: Visitor, now = new Date()): Promise<void> {
  await inTransaction(async () => {
    await removeOtherTrustedDevices(accountId, visitor.deviceToken ? digestOf(visitor.deviceToken) : null);
    await record(accountId, visitor, now);
  });
}

async function record(accountId: string, { userAgent, networkAddress }: Visitor, at: Date): Promise<void> {
  await recordEvent({ accountId, kind: "device-removed", userAgent, networkAddress, at });
}
