import { describe, expect, it } from "vitest";
import {
  asksProvider,
  checkedConnection,
  checkLines,
  checkOwner,
  findingOf,
  isStillFresh,
  leadsToCompany,
  signInNotedBefore,
  type CheckedConnection,
  type CheckLine,
  type ProviderFinding,
} from "./company-check";

const now = new Date("2026-11-21T12:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const [HOUR, DAY] = [3600, 86_400];
const acme = { name: "Acme", contact: "it@acme.example", state: "on" as const, lastSignInAt: ago(60) };
const proved = { domain: "acme.example", proofToken: "t", provedAt: ago(DAY), missingSince: null };
const connection: CheckedConnection = { ...acme, isDomainProved: true };
const fits: ProviderFinding = { kind: "fits", clockAheadSeconds: 0 };

const told = (lines: CheckLine[]) =>
  Object.fromEntries(lines.map(({ id, verdict, says }) => [id, `${verdict}/${says}`]));
const check = (changed: Partial<CheckedConnection> = {}, provider: ProviderFinding | null = fits) =>
  checkLines({ ...connection, ...changed }, provider, now);
const fine = (name: string) => [name, "fine/fine"];
const allFine = { ...Object.fromEntries(["domain", "on", "answers", "fits", "clock"].map(fine)), last: "fine/hour" };

describe("O4: what a check shows of a connection", () => {
  const shown = (state: "on" | "off" | "test", domain: object = {}, lastSignInAt: Date | null = ago(60)) =>
    checkedConnection({ connection: { ...acme, state, lastSignInAt }, domain: { ...proved, ...domain } }, now);

  it("O4: nothing of a domain that none names", () => expect(checkedConnection(undefined, now)).toBeNull());

  it.each([
    ["in test mode", shown("test")],
    ["whose domain was never proved", shown("on", { provedAt: null })],
    ["off, and nobody ever got in by it", shown("off", {}, null)],
  ])("O4: nothing of one %s", (_what, found) => expect(found).toBeNull());

  it.each([
    ["on", shown("on"), true, true],
    ["on, and nobody got in yet", shown("on", {}, null), true, true],
    ["off after people got in", shown("off"), true, false],
    ["with a proof that is gone for less than 72 h", shown("on", { missingSince: ago(72 * HOUR - 1) }), true, true],
    ["with a proof that is gone for 72 h", shown("on", { missingSince: ago(72 * HOUR) }), false, false],
    ["that needs no proof", shown("on", { proofToken: null, provedAt: null }), true, true],
  ])("H5: one %s is shown, and its provider is asked only where people are sent", (_what, found, holds, asks) => {
    expect(found).toMatchObject({ name: "Acme", contact: "it@acme.example", isDomainProved: holds });
    expect(asksProvider(found!)).toBe(asks);
  });

  it("O4: neither issuer, client nor secret is among what is shown", () => {
    const whole = { ...acme, id: "1", issuer: "https://id.acme.example", clientId: "c", sealedClientSecret: "s" };
    const found = checkedConnection({ connection: whole, domain: proved }, now);
    expect(Object.keys(found!).sort()).toEqual(["contact", "isDomainProved", "lastSignInAt", "name", "state"]);
  });
});

describe("H5: the lines of a check, and who owns the fix", () => {
  it.each<[string, CheckLine[], object, ReturnType<typeof checkOwner>]>([
    ["everything works", check(), {}, "oneself"],
    ["its domain's proof is gone", check({ isDomainProved: false }), { domain: "problem/problem" }, "company"],
    [
      "it is off",
      check({ state: "off" }, null),
      { on: "problem/problem", answers: "unknown/unknown", fits: "unknown/unknown", clock: "unknown/unknown" },
      "support",
    ],
    [
      "its provider is silent",
      check({}, { kind: "silent" }),
      { answers: "problem/problem", fits: "unknown/unknown", clock: "unknown/unknown" },
      "company",
    ],
    [
      "its provider is slow",
      check({}, { kind: "slow" }),
      { answers: "problem/slow", fits: "unknown/unknown", clock: "unknown/unknown" },
      "company",
    ],
    [
      "its issuer or keys do not fit",
      check({}, { kind: "unfit" }),
      { fits: "problem/problem", clock: "unknown/unknown" },
      "company",
    ],
    [
      "its clock is 61 s ahead",
      check({}, { kind: "fits", clockAheadSeconds: 61 }),
      { clock: "problem/ahead" },
      "company",
    ],
    [
      "its clock is 61 s behind",
      check({}, { kind: "fits", clockAheadSeconds: -61 }),
      { clock: "problem/behind" },
      "company",
    ],
    [
      "its clock is not told",
      check({}, { kind: "fits", clockAheadSeconds: null }),
      { clock: "unknown/unknown" },
      "oneself",
    ],
  ])("H5: %s", (_what, lines, changed, owner) => {
    expect(told(lines)).toEqual({ ...allFine, ...changed });
    expect(checkOwner(lines)).toBe(owner);
  });

  it.each([60, -60, 0])("H5: a clock that is off by %d s is within a minute", (clockAheadSeconds) => {
    expect(told(check({}, { kind: "fits", clockAheadSeconds }))).toEqual(allFine);
  });

  it("H5: a clock's line says how far it is off", () => {
    const { amount } = check({}, { kind: "fits", clockAheadSeconds: -94 }).find(({ id }) => id === "clock")!;
    expect(amount).toBe(94);
  });

  it.each([
    [0, "fine/hour", 0],
    [HOUR - 1, "fine/hour", 0],
    [HOUR, "fine/day", 0],
    [DAY - 1, "fine/day", 0],
    [DAY, "unknown/days", 1],
    [2 * DAY - 1, "unknown/days", 1],
    [2 * DAY, "unknown/days", 2],
  ])("H5: a last sign-in %d s ago is told coarsely", (seconds, says, amount) => {
    const last = check({ lastSignInAt: ago(seconds) }).find(({ id }) => id === "last")!;
    expect([`${last.verdict}/${last.says}`, last.amount]).toEqual([says, amount]);
  });

  it("H5: only where people are sent to the company, a check leads on to it", () => {
    const all = [
      check(),
      check({}, { kind: "silent" }),
      check({ state: "off" }, null),
      check({ isDomainProved: false }),
    ];
    expect(all.map(leadsToCompany)).toEqual([true, true, false, false]);
  });

  it("H5: without any it says never, which alone is no problem", () => {
    expect(told(check({ lastSignInAt: null }))).toEqual({ ...allFine, last: "unknown/never" });
    expect(checkOwner(check({ lastSignInAt: null }))).toBe("oneself");
  });
});

describe("H5: what an error of asking a provider comes down to", () => {
  const caused = (cause: object) => new Error("could not be asked", { cause });
  it.each([
    [caused(new DOMException("", "TimeoutError")), "slow"],
    [caused({ cause: { code: "UND_ERR_HEADERS_TIMEOUT" } }), "slow"],
    [caused({ cause: { code: "ECONNREFUSED" } }), "silent"],
    [caused({ code: "PROVIDER_FAILS" }), "silent"],
    [caused({ cause: { code: "CERT_HAS_EXPIRED" } }), "silent"],
    [new Error("The provider calls itself somebody else"), "unfit"],
    ["no error at all", "unfit"],
  ])("H5: %s: %s", (error, kind) => expect(findingOf(error)).toEqual({ kind }));
});

describe("H5: how often", () => {
  it("H5: what a provider answered counts for 30 s", () => {
    expect([29, 30, 0, -1].map((seconds) => isStillFresh(ago(seconds), now))).toEqual([true, false, true, false]);
  });

  it("H5: a last sign-in is written down once a minute", () => {
    expect(signInNotedBefore(now)).toEqual(ago(60));
  });
});
