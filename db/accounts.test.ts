import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import {
  addAccount,
  findAccountByAddress,
  hasAccountsIn,
  raiseEpoch,
  renewPasswordHash,
  replacePassword,
} from "./accounts";
import {
  findKnownBrowser,
  listKnownBrowserIds,
  recordKnownBrowser,
  removeOldKnownBrowsers,
  removeOtherKnownBrowsers,
} from "./known-browsers";

useDatabase();

const now = new Date("2026-11-21T14:00:00Z");
const older = { passwordHash: "older", passwordKeyId: "k1" };
const newer = { passwordHash: "newer", passwordKeyId: "k2" };
const add = (emailAddress: string) =>
  addAccount({ emailAddress, firstName: "Ada", lastName: "Byron", ...older, agreedToTermsAt: now, createdAt: now });
const ada = () => findAccountByAddress("ada@company.example");

it("C7: one address, one account, however many are added at once", async () => {
  const added = await Promise.all(Array.from({ length: 20 }, () => add("ada@company.example")));
  expect(added.filter((account) => account !== undefined)).toHaveLength(1);
  expect(await findAccountByAddress("eve@company.example")).toBeUndefined();
});

it("P1: a new password raises the epoch; the same one under a newer key does not", async () => {
  const account = (await add("ada@company.example"))!;
  await renewPasswordHash(account, newer);
  expect(await ada()).toMatchObject({ ...newer, authEpoch: 0 });
  expect(await replacePassword(account, older)).toBe(true);
  expect(await ada()).toMatchObject({ ...older, authEpoch: 1 });
});

it("P1: a hash made anew never puts back a password that was replaced meanwhile", async () => {
  const account = (await add("ada@company.example"))!;
  expect(await replacePassword(account, newer)).toBe(true);
  // Whoever read the account before that comes too late.
  expect(await replacePassword(account, older)).toBe(false);
  await renewPasswordHash(account, older);
  expect(await ada()).toMatchObject({ ...newer, authEpoch: 1 });
});

it("S13: of many that raise an epoch at once none is lost, and no other account's is touched", async () => {
  const account = (await add("ada@company.example"))!;
  await add("eve@company.example");
  await Promise.all(Array.from({ length: 10 }, () => raiseEpoch(account.id)));
  expect(await ada()).toMatchObject({ authEpoch: 10 });
  expect(await findAccountByAddress("eve@company.example")).toMatchObject({ authEpoch: 0 });
});

it("M1: looks for a whole domain, not for its end or its beginning", async () => {
  await add("ada@company.example");
  const domains = ["company.example", "ompany.example", "company.exampl", "example", "other.example"];
  expect(await Promise.all(domains.map(hasAccountsIn))).toEqual([true, false, false, false, false]);
});

it("S12: a known browser belongs to one account; known again it stays one, with a later last use", async () => {
  const account = (await add("ada@company.example"))!;
  const other = (await add("eve@company.example"))!;
  const token = { tokenDigest: "token", formerTokenDigest: null };
  await Promise.all(Array.from({ length: 5 }, () => recordKnownBrowser(token, account.id, now)));
  const [id] = await listKnownBrowserIds(account.id);
  expect(await findKnownBrowser("token", account.id)).toBe(id);
  expect(await findKnownBrowser("token", other.id)).toBeNull();
  expect(await findKnownBrowser("token", null)).toBeNull();
  const later = new Date(now.getTime() + 1000);
  await recordKnownBrowser(token, account.id, later);
  await removeOldKnownBrowsers(later);
  expect(await listKnownBrowserIds(account.id)).toEqual([id]);
});

it("S12: a known browser's token is renewed at each sign-in, for every account known in it", async () => {
  const account = (await add("ada@company.example"))!;
  const other = (await add("eve@company.example"))!;
  await recordKnownBrowser({ tokenDigest: "planted", formerTokenDigest: null }, other.id, now);
  await recordKnownBrowser({ tokenDigest: "fresh", formerTokenDigest: "planted" }, account.id, now);
  expect(await findKnownBrowser("planted", account.id)).toBeNull();
  expect(await findKnownBrowser("planted", other.id)).toBeNull();
  expect(await findKnownBrowser("fresh", other.id)).not.toBeNull();
  const kept = await findKnownBrowser("fresh", account.id);
  await recordKnownBrowser({ tokenDigest: "elsewhere", formerTokenDigest: null }, account.id, now);
  await removeOtherKnownBrowsers(account.id, kept);
  expect(await listKnownBrowserIds(account.id)).toEqual([kept]);
  expect(await listKnownBrowserIds(other.id)).toHaveLength(1);
});
