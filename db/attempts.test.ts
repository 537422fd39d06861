import { beforeEach, expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { addAccount, replacePassword } from "./accounts";
import { addAttempt, claimAttempt, findAttempt, lockAttempt, recordProof, removeOldAttempts } from "./attempts";
import { database, inTransaction } from "./client";
import { addTrustedDevice } from "./trusted-devices";
import { trustedDevices } from "./schema";

useDatabase();

const now = new Date("2026-11-21T14:00:00Z");
const later = new Date(now.getTime() + 60_000);
const begun = {
  purpose: "sign-in" as const,
  address: "ada@company.example",
  returnTo: "/",
  startedAt: now,
  lastStepAt: now,
};

const account = (emailAddress: string) =>
  addAccount({ emailAddress, firstName: "Ada", lastName: "Byron", agreedToTermsAt: now, createdAt: now });

beforeEach(() => addAttempt({ ...begun, id: "mine" }));

it("S11: an attempt is claimed once, however many try at once", async () => {
  const claims = await Promise.all(Array.from({ length: 50 }, () => claimAttempt("mine", later)));
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await findAttempt("mine")).toMatchObject({ redeemedAt: later });
  expect(await claimAttempt("none", later)).toBe(false);
});

it("S11: a proof is added to those before it and keeps the attempt alive; a spent attempt takes none", async () => {
  await recordProof("mine", "password", later);
  await recordProof("mine", "second-step", later, { trustChosen: true });
  const proved = { proved: ["password", "second-step"], trustChosen: true, lastStepAt: later, startedAt: now };
  expect(await findAttempt("mine")).toMatchObject(proved);
  await claimAttempt("mine", later);
  await recordProof("mine", "details", new Date(later.getTime() + 1));
  expect(await findAttempt("mine")).toMatchObject(proved);
});

it("S11: it is read with its account as it is now, and with a device of that account only", async () => {
  const [ada, eve] = [(await account("ada@company.example"))!, (await account("eve@company.example"))!];
  const device = { accountEpoch: 0, userAgent: "", networkAddress: "", trustedAt: now, lastUsedAt: now };
  await addTrustedDevice({ ...device, accountId: eve.id, tokenDigest: "hers" }, null);
  const [hers] = await database().select().from(trustedDevices);
  await addAttempt({ ...begun, id: "crossed", accountId: ada.id, accountEpoch: 0, trustedDeviceId: hers!.id });
  await addAttempt({ ...begun, id: "straight", accountId: eve.id, accountEpoch: 0, trustedDeviceId: hers!.id });
  await replacePassword(ada, { passwordHash: "x", passwordKeyId: "k1" });
  expect(await findAttempt("crossed")).toMatchObject({ account: { id: ada.id, authEpoch: 1 }, trustedDevice: null });
  expect(await findAttempt("straight")).toMatchObject({ account: { id: eve.id }, trustedDevice: { id: hers!.id } });
  expect(await findAttempt("mine")).toMatchObject({ account: null, trustedDevice: null });
  expect(await findAttempt("none")).toBeUndefined();
});

it("S4: who has locked an attempt changes it alone", async () => {
  const seen: string[] = [];
  const holder = inTransaction(async () => {
    await lockAttempt("mine");
    seen.push("locked");
    await recordProof("mine", "password", later);
    seen.push("done");
  });
  const waiter = inTransaction(async () => {
    await lockAttempt("mine");
    seen.push(String((await findAttempt("mine"))?.proved));
  });
  await Promise.all([holder, waiter]);
  expect(seen.indexOf("done")).toBe(seen.indexOf("locked") + 1);
});

it("C1: old attempts go, younger ones stay", async () => {
  await addAttempt({ ...begun, id: "younger", startedAt: later });
  await removeOldAttempts(later);
  expect(await findAttempt("mine")).toBeUndefined();
  expect(await findAttempt("younger")).toBeDefined();
});
