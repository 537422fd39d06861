import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bringsNewKey,
  changePages,
  isChange,
  REAUTHENTICATION_MINUTES,
  reauthenticationEndsAt,
} from "./reauthentication";

const finished = new Date("2026-01-01T12:00:00Z");
const changes = Object.keys(changePages);

describe("re-authentication", () => {
  it("Durations: a finished one is good for 10 minutes", () => {
    expect(REAUTHENTICATION_MINUTES).toBe(10);
    expect(reauthenticationEndsAt(finished)).toEqual(new Date("2026-01-01T12:10:00Z"));
  });

  it.each(changes)("T1: %s is a change, with a page of its own", (change) => {
    expect(isChange(change)).toBe(true);
    expect(existsSync(`app/(account)${changePages[change as keyof typeof changePages]}/page.tsx`)).toBe(true);
  });

  it("T1: no two changes share a page: what was asked for one never opens another's", () => {
    expect(new Set(Object.values(changePages)).size).toBe(changes.length);
  });

  it.each([
    [""],
    ["delete-everything"],
    ["toString"],
    ["__proto__"],
    ["constructor"],
    [["set-up-authenticator"]],
    [null],
    [undefined],
    [7],
    [{}],
  ])("T1: %j names no change", (named) => {
    expect(isChange(named)).toBe(false);
  });

  it("T2, T3: setting up and updating bring a new key, the others none", () => {
    expect(changes.filter((change) => isChange(change) && bringsNewKey(change))).toEqual([
      "set-up-authenticator",
      "update-authenticator",
    ]);
  });
});
