import { recordEvent } from "@/db/account-events";
import { inTransaction } from "@/db/client";
import { listTrustedDevices, removeOtherTrustedDevices, removeTrustedDevice } from "@/db/trusted-devices";
import { digestOf } from "@/lib/crypto/tokens";
import { isTrusted, trustEndsAt } from "@/lib/rules/trusted-device";
import type { Visitor } from "@/lib/rules/visitor";

type Owner = { accountId: string; account: { authEpoch: number } };

/** The devices that may skip the emailed code now, with when that ends. */
export async function listDevices({ accountId, account }: Owner, visitor: Visitor, now = new Date()) {
  const thisDigest = visitor.deviceToken ? digestOf(visitor.deviceToken) : null;
  const devices = await listTrustedDevices(accountId);
  return devices
    .filter((device) => isTrusted(device, account, now))
    .map((device) => ({
      ...device,
      isThisOne: device.tokenDigest === thisDigest,
      endsAt: trustEndsAt(device.trustedAt),
    }));
}

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
