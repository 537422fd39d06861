import { describe, expect, it } from "vitest";
import {
  googleProblems,
  isGoogleProblem,
  mayUnlink,
  meaningOf,
  readGoogleIdentity,
  type GoogleMeaning,
} from "./google-identity";

const claims = {
  sub: "110169",
  email: "Ada@Mail.example",
  email_verified: true,
  given_name: "Ada",
  family_name: "King",
};

describe("C6: who an answer of Google is about", () => {
  it("is the subject, with the address in its one form and the names", () => {
    const identity = { subject: "110169", emailAddress: "ada@mail.example", firstName: "Ada", lastName: "King" };
    expect(readGoogleIdentity(claims)).toEqual({ ok: true, identity, isVerified: true });
  });

  it.each([
    [true, true],
    [false, false],
    ["true", false],
    [undefined, false],
    [null, false],
    [1, false],
  ])("with email_verified %j the address counts as verified: %s", (email_verified, isVerified) => {
    expect(readGoogleIdentity({ ...claims, email_verified })).toMatchObject({ ok: true, isVerified });
  });

  it.each([
    { email: undefined },
    { email: ["ada@mail.example"] },
    { email: "ada" },
    { email: "ada@mail.example\r\nbcc: eve@mail.example" },
    { sub: undefined },
    { sub: "" },
    { sub: 110169 },
    { sub: "1 1" },
    { sub: "a".repeat(256) },
  ])("%j is nobody", (changed) => {
    expect(readGoogleIdentity({ ...claims, ...changed })).toEqual({ ok: false, reason: "address-missing" });
  });

  it("a subject of 255 characters is somebody", () => {
    expect(readGoogleIdentity({ ...claims, sub: "a".repeat(255) })).toMatchObject({ ok: true });
  });
});

describe("C6: what Google's word is good for", () => {
  const own = { id: "own", connectionId: null, isStaff: false };
  const managed = { id: "managed", connectionId: "acme", isStaff: false };
  const staff = { id: "staff", connectionId: null, isStaff: true };
  type Known = typeof own | typeof managed;

  it.each<[string, Known | undefined, Known | undefined, boolean, GoogleMeaning<Known>]>([
    ["linked", own, undefined, true, { to: "sign-in", account: own }],
    ["linked, its address not verified any more", own, undefined, false, { to: "sign-in", account: own }],
    ["linked, whoever holds the address", own, managed, true, { to: "sign-in", account: own }],
    ["linked to what a company manages now", managed, undefined, true, { refused: "address-in-use" }],
    ["linked to our own staff", staff, undefined, true, { refused: "address-in-use" }],
    ["not linked, the address with an account", undefined, own, true, { to: "prove-once" }],
    [
      "not linked, not verified, the address with an account",
      undefined,
      own,
      false,
      { refused: "address-not-verified" },
    ],
    ["not linked, the address with a managed account", undefined, managed, true, { refused: "address-in-use" }],
    ["not linked, the address with our own staff", undefined, staff, true, { refused: "address-in-use" }],
    ["nobody yet", undefined, undefined, true, { to: "create" }],
    ["nobody yet, and not verified", undefined, undefined, false, { refused: "address-not-verified" }],
  ])("%s", (_who, linked, holder, isVerified, meaning) => {
    expect(meaningOf(linked, holder, { isVerified })).toEqual(meaning);
  });

  it("is unlinked while a password is left, and never as the last way in", () => {
    expect([mayUnlink({ passwordHash: "hash" }), mayUnlink({ passwordHash: null })]).toEqual([true, false]);
  });

  it("what an address names as a problem is one of ours, or none", () => {
    expect(googleProblems.every(isGoogleProblem)).toBe(true);
    expect(["", "only-a-test", "constructor", undefined, ["off"]].some(isGoogleProblem)).toBe(false);
  });
});
