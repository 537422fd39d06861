import { describe, expect, it } from "vitest";
import { LONGEST_NAME } from "./person-name";
import {
  accountFor,
  carriedOver,
  connectionSealing,
  isIssuer,
  isOfOwnFactors,
  isTakenOver,
  readIdentity,
} from "./sign-in-connection";

const LONG = "a".repeat(LONGEST_NAME);
const DOMAINS = ["acme.example", "xn--bcher-kva.example"];
const whole = { sub: "248289761001", email: "ada@acme.example", email_verified: true };
const claims = { ...whole, given_name: "Ada", family_name: "Byron" };
const read = (changed: Record<string, unknown>) => readIdentity({ ...claims, ...changed }, DOMAINS);
const refusedAs = (reason: string) => ({ ok: false, reason });
const without = (...names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

describe("O2: who an ID token is about", () => {
  it("O2: subject, address and names", () => {
    const names = { firstName: "Ada", lastName: "Byron" };
    const identity = { subject: "248289761001", emailAddress: "ada@acme.example", ...names };
    expect(read({})).toEqual({ ok: true, identity });
  });

  it.each([
    ["one character", "1"],
    ["255 characters", "s".repeat(255)],
    ["the first and the last visible character", "!~"],
    ["an address", "ada@acme.example"],
  ])("O2: a subject of %s is taken as it is", (_what, sub) => {
    expect(read({ sub })).toMatchObject({ ok: true, identity: { subject: sub } });
  });

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["a number", 248289761001],
    ["of 256 characters", "s".repeat(256)],
    ["with a NUL", "ab\u0000c"],
    ["with a line break at its end", "abc\n"],
    ["with a space", "a c"],
    ["with DEL", "abc\u007f"],
    ["outside ASCII", "jürgen"],
    ["with an invisible character", "abc\u200b"],
  ])("O2: a subject that is %s is refused", (_what, sub) => {
    expect(read({ sub })).toEqual(refusedAs("address-missing"));
  });

  it.each([
    ["missing", undefined],
    ["a number", 7],
    ["empty", ""],
    ["a name", "Ada"],
    ["two addresses", "ada@evil.example@acme.example"],
    ["an address with a display name", "Ada <ada@acme.example>"],
    ["two lines", "ada@acme.example\nBcc: eve@evil.example"],
  ])("O2: an email that is %s is no address", (_what, email) => {
    expect(read({ email })).toEqual(refusedAs("address-missing"));
  });

  it.each([
    ["in upper case", "ADA@ACME.EXAMPLE", "ada@acme.example"],
    ["with white space around", " ada@acme.example ", "ada@acme.example"],
    ["with an international domain", "ada@bücher.example", "ada@xn--bcher-kva.example"],
    ["with its A-label", "ada@XN--BCHER-KVA.example", "ada@xn--bcher-kva.example"],
  ])("O2: an address %s comes in its one spelling", (_what, email, emailAddress) => {
    expect(read({ email })).toMatchObject({ ok: true, identity: { emailAddress } });
  });

  it.each([
    ["another domain", "ada@company.example"],
    ["a sub-domain", "ada@mail.acme.example"],
    ["the domain above", "ada@example.example"],
    ["a domain that ends alike", "ada@evilacme.example"],
    ["a domain that begins alike", "ada@acme.example.evil.example"],
    ["a Cyrillic look-alike", "ada@аcme.example"],
  ])("O2: an address of %s is refused", (_what, email) => {
    expect(read({ email })).toEqual(refusedAs("address-of-another-domain"));
  });

  it("O2: a connection without domains takes no address", () => {
    expect(readIdentity(claims, [])).toEqual(refusedAs("address-of-another-domain"));
  });

  it.each([
    [true, true],
    ["true", true],
    [undefined, true],
    [null, true],
    [false, false],
    ["false", false],
  ])("O2: email_verified %j, taken: %s", (verified, ok) => {
    const found = read({ email_verified: verified });
    expect(found).toMatchObject(ok ? { ok } : refusedAs("address-not-verified"));
  });

  it.each([
    ["both", {}, "Ada", "Byron"],
    ["with white space to spare", { given_name: "  Ada  Augusta " }, "Ada Augusta", "Byron"],
    ["only a whole name", { ...without("given_name", "family_name"), name: " Ada  King Byron " }, "Ada", "King Byron"],
    ["only a whole name of one word", { ...without("given_name", "family_name"), name: "Ada" }, "Ada", ""],
    ["no first name, but a whole one", { given_name: "", name: "Augusta King" }, "Augusta", "Byron"],
    ["none", without("given_name", "family_name"), "ada", ""],
    ["none that are text", { given_name: 7, family_name: ["x"], name: {} }, "ada", ""],
    ["names with digits", { given_name: "R2D2", family_name: "C3PO" }, "ada", ""],
    ["names with markup", { given_name: "<b>Ada</b>", family_name: "https://evil.example" }, "ada", ""],
    ["names at their limit", { given_name: LONG, family_name: LONG }, LONG, LONG],
    ["names beyond it", { given_name: `${LONG}a`, family_name: `${LONG}a` }, "ada", ""],
  ])("O2: names given: %s", (_what, changed, firstName, lastName) => {
    expect(read(changed)).toMatchObject({ ok: true, identity: { firstName, lastName } });
  });

  it("O2: a local part that stands for a name is cut at a name's length", () => {
    const found = read({ email: `${"a".repeat(64)}@acme.example`, given_name: undefined });
    expect(found).toMatchObject({ ok: true, identity: { firstName: LONG } });
  });
});

describe("O2: what an identity means for our accounts", () => {
  const known = { id: "1", connectionId: "acme", isStaff: false };
  const managed = { id: "2", connectionId: "other", isStaff: false };
  const staff = { id: "4", connectionId: null, isStaff: true };
  const own = { id: "3", connectionId: null, isStaff: false };

  it.each([
    ["known by its subject", known, undefined, { ok: true, account: known }],
    ["known, holding the address itself", known, known, { ok: true, account: known }],
    ["known, whoever holds the address", known, managed, { ok: true, account: known }],
    ["known, beside a password account with the address", known, own, { ok: true, account: known }],
    ["unknown, its address with a managed account", undefined, managed, refusedAs("address-in-use")],
    ["unknown, its address with a password account", undefined, own, { ok: true, account: own }],
    ["unknown, its address with one of our own staff", undefined, staff, refusedAs("address-in-use")],
    ["unknown altogether", undefined, undefined, { ok: true, account: null }],
  ])("O2: %s", (_what, account, holder, found) => {
    expect(accountFor<typeof own | typeof managed>(account, holder)).toEqual(found);
  });

  it.each([
    ["nobody", null, false],
    ["a managed account", managed, false],
    ["a password account", own, true],
  ])("O2: %s is taken over: %s", (_who, account, takenOver) => {
    expect(isTakenOver(account)).toBe(takenOver);
  });

  const identity = { subject: "s", emailAddress: "new@acme.example", firstName: "Ada", lastName: "King" };
  it.each([
    ["that is free", undefined, "new@acme.example"],
    ["that is its own", { id: "1" }, "new@acme.example"],
    ["that another holds", { id: "2" }, "old@acme.example"],
  ])("O2: a new address %s, and the names always", (_whose, holder, emailAddress) => {
    const carried = carriedOver(identity, { id: "1", emailAddress: "old@acme.example" }, holder);
    expect(carried).toEqual({ emailAddress, firstName: "Ada", lastName: "King" });
  });
});

describe("O1: an issuer", () => {
  it.each([
    ["https://id.acme.example", true, true],
    ["https://id.acme.example/", true, true],
    ["https://id.acme.example:8443/realms/acme", true, true],
    ["https://localhost:8443", true, true],
    ["http://id.acme.example", false, false],
    ["http://localhost:4000/company", true, false],
    ["http://127.0.0.1:4000", true, false],
    ["ftp://localhost:4000", false, false],
    ["http://localhost.acme.example", false, false],
    ["http://127.0.0.2", false, false],
    ["https://id.acme.example?tenant=1", false, false],
    ["https://id.acme.example#acme", false, false],
    ["https://ada@id.acme.example", false, false],
    // secretlint-disable-next-line @secretlint/secretlint-rule-basicauth -- an address that is refused, of nobody
    ["https://ada:secret@id.acme.example", false, false],
    ["javascript:alert(1)", false, false],
    ["id.acme.example", false, false],
    ["", false, false],
  ])("O1: %j, in demo mode %s, outside %s", (address, inDemo, outside) => {
    expect([isIssuer(address, { demo: true }), isIssuer(address, { demo: false })]).toEqual([inDemo, outside]);
  });

  it("O1: its secret is bound to its connection", () => {
    expect(connectionSealing("1")).not.toBe(connectionSealing("2"));
  });
});

describe("T1, P4: pages that a managed account does not have", () => {
  const own = ["/security/password", "/security/authenticator", "/security/backup-code", "/reauthenticate"];
  it.each(own)("T1: %s and what is below it", (page) => {
    for (const below of ["", "/", "?a=1", "/verify/email-code"]) expect(isOfOwnFactors(page + below)).toBe(true);
    expect([`${page}s`, `${page}-x`, `/x${page}`, page.slice(0, -1)].some(isOfOwnFactors)).toBe(false);
  });

  const others = ["/", "/security", "/security/", "/security?to=/reauthenticate", "/security/devices", "/sign-in", ""];
  it.each(others)("T1: %j stays", (page) => {
    expect(isOfOwnFactors(page)).toBe(false);
  });
});
