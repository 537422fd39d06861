import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { throttleBook } from "@/lib/testing/throttle-book";
import { codeSentThrottles, limits, passwordThrottles, wrongCodeThrottles, type Phase, type Trier } from "./limits";
import { giveTryBack, untouched, type ThrottleState } from "./throttle";

const MINUTE = 60_000;
const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const stranger: Trier = { address: "a@mail.example", network: "192.0.2.1", knownBrowserId: null };
const elsewhere: Trier = { ...stranger, network: "192.0.2.2" };
const other: Trier = { ...stranger, address: "b@mail.example" };
const owner: Trier = { ...stranger, knownBrowserId: "browser-1" };
const ownersPhone: Trier = { ...stranger, knownBrowserId: "browser-2" };

describe("S12: whom a count counts for", () => {
  it.each<[string, Trier, number]>([
    ["the same account from the same network", stranger, 0],
    ["the same account from another network", elsewhere, 5],
    ["another account from the same network", other, 5],
    ["the owner's known browser", owner, 5],
  ])("S12: five wrong passwords by a stranger leave %s", (_whom, trier, left) => {
    const book = throttleBook();
    expect(book.takeMany(passwordThrottles(stranger), 200, start)).toBe(5);
    expect(book.takeMany(passwordThrottles(trier), 200, start)).toBe(left);
  });

  it("S12: an account takes 50 passwords a day from unknown browsers, over however many networks", () => {
    const book = throttleBook();
    const from = (network: number) => passwordThrottles({ ...stranger, network: `192.0.2.${network}` });
    const looked = Array.from({ length: 40 }, (_, network) => book.takeMany(from(network), 6, start));
    expect(looked.reduce((sum, count) => sum + count)).toBe(50);
    expect(book.refusal(from(200), start)).toEqual({ until: after(24 * 60 * MINUTE) });
  });

  it("S12: a network takes 100 passwords an hour, over however many accounts", () => {
    const book = throttleBook();
    const of = (account: number) => passwordThrottles({ ...stranger, address: `${account}@mail.example` });
    const looked = Array.from({ length: 40 }, (_, account) => book.takeMany(of(account), 6, start));
    expect(looked.reduce((sum, count) => sum + count)).toBe(100);
    expect(book.refusal(of(200), start)).toEqual({ until: after(60 * MINUTE) });
  });

  it("S12: nobody can lock the owner out of a known browser", () => {
    const book = throttleBook();
    const wrongCode = (trier: Trier) => wrongCodeThrottles("after-password", trier);
    const sent = (trier: Trier) => codeSentThrottles("after-password", trier);
    for (let day = 0; day < 40; day++) {
      for (const counts of [passwordThrottles, wrongCode, sent]) {
        book.takeMany(counts(stranger), 30, after(day * 24 * 60 * MINUTE));
        book.takeMany(counts(ownersPhone), 30, after(day * 24 * 60 * MINUTE));
      }
    }
    const now = after(39 * 24 * 60 * MINUTE);
    expect(book.refusal(wrongCode(stranger), now)).not.toBeNull();
    for (const counts of [passwordThrottles, wrongCode, sent]) expect(book.refusal(counts(owner), now)).toBeNull();
  });

  it("S12: a known browser has five wrong passwords in 15 min of its own", () => {
    const book = throttleBook();
    expect(book.takeMany(passwordThrottles(owner), 200, start)).toBe(5);
    expect(book.takeMany(passwordThrottles({ ...owner, network: "198.51.100.1" }), 200, start)).toBe(0);
    expect(book.takeMany(passwordThrottles(stranger), 200, start)).toBe(5);
  });

  it.each<[string, (phase: Phase, trier: Trier) => ReturnType<typeof passwordThrottles>, number]>([
    ["wrong codes", wrongCodeThrottles, 10],
    ["codes sent", codeSentThrottles, 5],
  ])("S12: %s before the right password count apart from those after it", (_what, counts, tries) => {
    const book = throttleBook();
    expect(book.takeMany(counts("before-password", stranger), 200, start)).toBe(tries);
    expect(book.takeMany(counts("after-password", stranger), 200, start)).toBe(tries);
    expect(book.takeMany(counts("after-password", elsewhere), 200, start)).toBe(0);
    expect(book.takeMany(counts("after-password", other), 200, start)).toBe(tries);
    expect(book.takeMany(counts("after-password", owner), 200, start)).toBe(tries);
  });

  it("S12: passwords and codes count apart", () => {
    const keys = [
      ...passwordThrottles(stranger),
      ...wrongCodeThrottles("before-password", stranger),
      ...wrongCodeThrottles("after-password", stranger),
      ...codeSentThrottles("before-password", stranger),
      ...codeSentThrottles("after-password", stranger),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("S12: twenty codes a day, five at a time", () => {
    const book = throttleBook();
    const quarters = Array.from({ length: 8 }, (_, quarter) =>
      book.takeMany(codeSentThrottles("after-password", stranger), 200, after(quarter * 15 * MINUTE)),
    );
    expect(quarters).toEqual([5, 5, 5, 5, 0, 0, 0, 0]);
  });
});

describe("S12: giving a try back", () => {
  it("S12: a right password costs no try, also as the last one", () => {
    const book = throttleBook();
    const counts = passwordThrottles(stranger);
    expect(book.takeMany(counts, 4, start)).toBe(4);
    for (let second = 1; second < 20; second++) {
      expect(book.take(counts, after(second * 1000))).toBeNull();
      book.giveBack(counts, after(second * 1000));
    }
    expect(book.takeMany(counts, 2, after(MINUTE))).toBe(1);
  });

  it("S12: and the wait that its own try began ends, but not what wrong ones earned", () => {
    const book = throttleBook();
    const counts = passwordThrottles(stranger);
    book.takeMany(counts, 5, start);
    expect(book.take(counts, after(MINUTE))).toBeNull();
    book.giveBack(counts, after(MINUTE));
    expect(book.take(counts, after(MINUTE))).toBeNull();
    expect(book.refusal(counts, after(MINUTE))).toEqual({ until: after(3 * MINUTE) });
  });

  it("S12: a right one among parallel wrong ones leaves exactly these counted", () => {
    const counts = [{ key: "count", limit: limits.passwordsFromOnePlace }];
    for (const right of [0, 1, 2, 3, 4]) {
      const book = throttleBook();
      for (const at of [0, 1, 2, 3, 4]) expect(book.take(counts, after(at))).toBeNull();
      book.giveBack(counts, after(right));
      expect(book.takeMany(counts, 5, after(5))).toBe(1);
    }
  });

  it("S12: what was given back already, or forgotten, changes nothing", () => {
    const limit = { key: "count", limit: limits.passwordsFromOnePlace };
    const state: ThrottleState = { tries: [start.getTime()], waits: 0, waitUntil: null };
    expect(giveTryBack([limit], [state], after(1))).toEqual([state]);
    expect(giveTryBack([limit], [], start)).toEqual([untouched]);
  });

  it("S12: taking and giving back leaves a count with room as it was", () => {
    const all = fc.constantFrom(...Object.values(limits).filter(({ then }) => then === "until-room"));
    const past = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 4 });
    fc.assert(
      fc.property(all, past, (limit, pauses) => {
        const counts = [{ key: "count", limit }];
        const [book, same] = [throttleBook(), throttleBook()];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          for (const each of [book, same]) each.take(counts, after(now));
        }
        book.take(counts, after(now + 1));
        book.giveBack(counts, after(now + 1));
        expect(book.takeMany(counts, 200, after(now + 2))).toBe(same.takeMany(counts, 200, after(now + 2)));
      }),
    );
  });
});
