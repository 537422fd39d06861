import { describe, expect, it } from "vitest";
import { throttleBook } from "@/lib/testing/throttle-book";
import {
  methodStop,
  accountThrottlePrefixes,
  codeSentThrottles,
  ownerAlertThrottles,
  passwordThrottles,
  throttlesEndedByBinding,
  throttlesEndedByReset,
  wrongCodeThrottles,
  type Trier,
} from "./limits";
import type { Method } from "./second-step-method";
import type { Throttle } from "./throttle";

const MINUTE = 60_000;
const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const stranger: Trier = { address: "a@mail.example", network: "192.0.2.1", knownBrowserId: null };
const elsewhere: Trier = { ...stranger, network: "192.0.2.2" };
const other: Trier = { ...stranger, address: "b@mail.example" };
const owner: Trier = { ...stranger, knownBrowserId: "browser-1" };
const ownersPhone: Trier = { ...stranger, knownBrowserId: "browser-2" };

describe("S12: 100 wrong codes in a row", () => {
  const stop = methodStop("email-code", stranger);
  const counts = [...wrongCodeThrottles("after-password", stranger), stop];
  /** Ten wrong codes each half an hour, until `failures` were looked at. */
  function failing(failures: number) {
    const book = throttleBook();
    for (let round = 0; round < failures / 10; round++) {
      expect(book.takeMany(counts, Math.min(10, failures - round * 10), after(round * 30 * MINUTE))).toBeGreaterThan(0);
    }
    return book;
  }

  const later = after(365 * 24 * 60 * MINUTE);

  it("S12: stop the method they were tried with, for as long as nothing binds it anew", () => {
    expect(failing(99).take(counts, later)).toBeNull();
    expect(failing(100).take(counts, later)).toEqual({ until: null });
  });

  it("S12: the method stays stopped from wherever strangers try", () => {
    expect(failing(100).refusal([methodStop("email-code", elsewhere)], later)).toEqual({ until: null });
  });

  it.each<[string, Throttle[]]>([
    ["the authenticator app", [methodStop("authenticator", stranger)]],
    ["the backup code", [methodStop("backup-code", stranger)]],
    ["the same method in a known browser", [methodStop("email-code", owner)]],
    ["the same method of another account", [methodStop("email-code", other)]],
    ["mailed codes before the right password", wrongCodeThrottles("before-password", stranger)],
    ["what all second steps share", wrongCodeThrottles("after-password", stranger)],
  ])("S12: they do not stop %s", (_what, throttles) => {
    expect(failing(100).refusal(throttles, later)).toBeNull();
  });

  it("S12: all methods of the second step share ten tries in 15 min, and each has a stop of its own", () => {
    const methods: Method[] = ["authenticator", "email-code", "backup-code"];
    const shared = wrongCodeThrottles("after-password", stranger);
    const book = throttleBook();
    const looked = methods.map((method) => book.takeMany([...shared, methodStop(method, stranger)], 4, start));
    expect(looked).toEqual([4, 4, 2]);
    expect(new Set(methods.map((method) => methodStop(method, stranger).key)).size).toBe(methods.length);
  });

  it.each<[Method]>([["authenticator"], ["backup-code"], ["email-code"]])(
    "S12: bound anew, %s counts anew for strangers and in every known browser, and no other count ends",
    (method) => {
      const ended = throttlesEndedByBinding(method, stranger.address, ["browser-1", "browser-2"]);
      expect(ended).toEqual([stranger, owner, ownersPhone].map((trier) => methodStop(method, trier)));
    },
  );

  it("S12: a reset through mail ends the stop of emailed codes, and of no other method", () => {
    const keys = throttlesEndedByReset(stranger, ["browser-1"]).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([stop.key, methodStop("email-code", owner).key]));
    for (const method of ["authenticator", "backup-code"] as const) {
      for (const trier of [stranger, owner]) expect(keys).not.toContain(methodStop(method, trier).key);
    }
  });

  it("S12: a right code begins the count anew, a right password does not", () => {
    const now = after(6 * 60 * MINUTE);
    const book = failing(99);
    book.take(passwordThrottles(stranger), now);
    book.giveBack(passwordThrottles(stranger), now);
    book.take(counts, now);
    expect(book.refusal(counts, now)).toEqual({ until: null });

    const lucky = failing(99);
    lucky.take(counts, now);
    lucky.giveBack(counts, now);
    expect(lucky.takeMany([stop], 200, now)).toBe(100);
  });
});

describe("T6: mails that tell of a failed second step", () => {
  it("T6: five in 24 hours for one account, then none until the first is a day old", () => {
    const book = throttleBook();
    const counts = ownerAlertThrottles("account-1");
    const day = 24 * 60 * MINUTE;
    expect(book.takeMany(counts, 200, start)).toBe(5);
    expect(book.takeMany(counts, 200, after(day - 1))).toBe(0);
    expect(book.takeMany(counts, 200, after(day))).toBe(5);
    expect(book.takeMany(ownerAlertThrottles("account-2"), 200, start)).toBe(5);
  });
});

describe("X4: what unlocking an account ends", () => {
  const prefixes = accountThrottlePrefixes(stranger.address, ["browser-1", "browser-2"]);
  const ended = ({ key }: Throttle) => prefixes.some((prefix) => key.startsWith(prefix));
  const phases = ["before-password", "after-password"] as const;
  const methods: Method[] = ["authenticator", "email-code", "backup-code"];
  const everyCount = (trier: Trier) => [
    ...passwordThrottles(trier),
    ...phases.flatMap((phase) => [...wrongCodeThrottles(phase, trier), ...codeSentThrottles(phase, trier)]),
    ...methods.map((method) => methodStop(method, trier)),
  ];

  it.each([
    ["strangers'", stranger],
    ["those from elsewhere", elsewhere],
    ["its browser's", owner],
    ["its phone's", ownersPhone],
  ])("X4: %s counts, but not a whole network's", (_whose, trier) => {
    const kept = everyCount(trier).filter((throttle) => !ended(throttle));
    expect(kept.every(({ key }) => key.startsWith("password/network/"))).toBe(true);
  });

  it("X4: nothing of another account", () => {
    expect(everyCount(other).filter(ended)).toEqual([]);
    expect(everyCount({ ...owner, knownBrowserId: "browser-3" }).filter(ended)).toEqual([]);
  });
});
