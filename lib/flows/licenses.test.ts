import { describe, expect, it } from "vitest";
import { seal } from "@/lib/crypto/sealing";
import { MOST_LICENSES, type License } from "@/lib/rules/license";
import { LONGEST_RETURN_TO, safeReturnTo } from "@/lib/rules/return-to";
import { useDatabase } from "@/lib/testing/database";
import { after, newPerson, start } from "@/lib/testing/people";
import { carriedLicense, carryLicense, dropLicense, keepLicense, listOwnLicenses } from "./licenses";

useDatabase();

const serial: License = { kind: "serial-number", value: "7G2K-0QWE-9XTR-4MNB-5C09" };
const server = (port: number): License => ({ kind: "network-license", value: `${port}@licenses.example.com` });
const valuesOf = async (accountId: string) => (await listOwnLicenses(accountId)).map(({ value }) => value);

describe("C8: a license on its way through a sign-in", () => {
  it("C8: it goes along sealed, for as long as an attempt can take", () => {
    const sealed = carryLicense(serial, start);
    expect(sealed).not.toContain("7G2K");
    expect(carriedLicense(sealed, after({ minutes: 60, milliseconds: -1 }))).toEqual(serial);
    expect(carriedLicense(sealed, after({ minutes: 60 }))).toBeNull();
  });

  it("C8: the longest one fits into an address to return to", () => {
    const value = `27000@${"a.".repeat(96)}aa`;
    const path = `/settings/products/add?license=${carryLicense({ kind: "network-license", value }, start)}`;
    expect(path.length).toBeLessThan(LONGEST_RETURN_TO);
    expect(safeReturnTo(path)).toBe(path);
    expect(carriedLicense(new URL(path, "http://x.invalid").searchParams.get("license"), start)?.value).toBe(value);
  });

  it("C8: what was altered, made elsewhere, or is no license any more is none", () => {
    const sealed = carryLicense(serial, start);
    const until = after({ hours: 1 }).getTime();
    const wrong = (fields: unknown) => seal(JSON.stringify(fields), "license on its way");
    for (const given of [
      "",
      undefined,
      [sealed],
      `${sealed}x`,
      sealed.slice(0, -4),
      `test-9${sealed.slice(sealed.indexOf("."))}`,
      "x".repeat(401),
      seal(JSON.stringify(["serial-number", serial.value, until]), "outbox:1"),
      wrong(["serial-number", "7G2K", until]),
      wrong(["toString", serial.value, until]),
      wrong(["serial-number", serial.value, "soon"]),
      wrong(null),
    ]) {
      expect(carriedLicense(given, start), String(given)).toBeNull();
    }
  });
});

describe("C8: the licenses of an account", () => {
  it("C8: the same one twice, also at once, is one; each account has its own", async () => {
    const { accountId } = await newPerson();
    const other = await newPerson("bob@company.example", after({ hours: 1 }));
    await Promise.all([1, 2, 3].map(() => keepLicense(accountId, serial, start)));
    await keepLicense(other.accountId, serial, start);
    expect(await valuesOf(accountId)).toEqual([serial.value]);
    const [license] = await listOwnLicenses(accountId);
    await dropLicense(other.accountId, license!.id);
    expect(await valuesOf(accountId)).toEqual([serial.value]);
    await dropLicense(accountId, license!.id);
    expect([await valuesOf(accountId), await valuesOf(other.accountId)]).toEqual([[], [serial.value]]);
  });

  it("C8: 50 are kept, and no more", async () => {
    const { accountId } = await newPerson();
    for (let port = 1; port <= MOST_LICENSES; port++) {
      expect((await keepLicense(accountId, server(port), start)).ok).toBe(true);
    }
    expect(await keepLicense(accountId, serial, start)).toMatchObject({ reason: "too-many-licenses" });
    expect(await valuesOf(accountId)).toHaveLength(50);
  });
});
