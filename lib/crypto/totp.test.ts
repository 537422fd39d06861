import { Secret } from "otpauth";
import { describe, expect, it } from "vitest";
import { totpFor } from "@/lib/testing/second-steps";
import { matchingTimeStep, newTotpKey, totpAddress } from "./totp";

const RFC_KEY = Secret.fromLatin1("12345678901234567890").base32;
const at = (seconds: number) => new Date(seconds * 1000);

describe("an authenticator's code", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("T4: at %i s it is %s (RFC 6238, appendix B, last six digits)", (seconds, code) => {
    expect(totpFor(RFC_KEY, at(seconds))).toBe(code);
    expect(matchingTimeStep(RFC_KEY, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  const key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  const begun = 1_700_000_010;
  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])("T4: %i steps away, at the first and at the last second of a step: accepted %s", (steps, accepted) => {
    const code = totpFor(key, at(begun + steps * 30));
    for (const second of [0, 29]) {
      const step = accepted ? (begun + steps * 30) / 30 : null;
      expect(matchingTimeStep(key, code, at(begun + second))).toBe(step);
    }
  });

  it("T4: of another key is nothing", () => {
    const codes = [-30, 0, 30].map((seconds) => totpFor(key, at(begun + seconds)));
    expect(codes.map((code) => matchingTimeStep(RFC_KEY, code, at(begun)))).toEqual([null, null, null]);
  });
});

describe("a key", () => {
  it("T4: is 160 random bits in base32", () => {
    const keys = Array.from({ length: 50 }, () => newTotpKey());
    for (const key of keys) expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(keys).size).toBe(50);
  });

  it("T2: its address names the brand's entry, the person and what every app supports", () => {
    const named = { entryName: "Smith & Co MFA", emailAddress: "ada+1@company.example" };
    const address = new URL(totpAddress(RFC_KEY, named));
    expect([address.protocol, address.host]).toEqual(["otpauth:", "totp"]);
    expect(decodeURIComponent(address.pathname)).toBe("/Smith & Co MFA:ada+1@company.example");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      issuer: "Smith & Co MFA",
      secret: RFC_KEY,
      algorithm: "SHA1",
      digits: "6",
      period: "30",
    });
  });
});
