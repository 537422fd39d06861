import { describe, expect, it } from "vitest";
import type { Purpose, Step } from "./attempt";
import { passwordThrottles, wrongCodeThrottles, type Trier } from "./limits";
import { throttlesGuarding } from "./lock";

const trier: Trier = { address: "ada@mail.example", network: "192.0.2.1", knownBrowserId: null };

describe("S12: the counts that guard a step", () => {
  it("S12: a password is guarded by the counts of passwords, whatever it is for", () => {
    for (const purpose of ["sign-in", "reauthenticate"] as const) {
      expect(throttlesGuarding("password", purpose, trier)).toEqual(passwordThrottles(trier));
    }
  });

  it.each<[Purpose, Parameters<typeof wrongCodeThrottles>[0]]>([
    ["sign-in", "after-password"],
    ["reauthenticate", "after-password"],
    ["create-account", "before-password"],
    ["reset-password", "before-password"],
    ["change-address", "before-password"],
  ])("S12: a code of %s is guarded by the counts %s", (purpose, phase) => {
    for (const step of ["second-step", "mailed-code"] as const) {
      expect(throttlesGuarding(step, purpose, trier)).toEqual(wrongCodeThrottles(phase, trier));
    }
  });

  it("S12: the counts before the password and after it are not the same", () => {
    const keys = (purpose: Purpose) => throttlesGuarding("mailed-code", purpose, trier).map(({ key }) => key);
    expect(keys("sign-in").filter((key) => keys("reset-password").includes(key))).toEqual([]);
  });

  it.each<Step>(["expired", "locked", "redeemed", "company", "google", "details", "new-password", "finish"])(
    "S12: nothing is counted at the step %s: nothing is guessed there",
    (step) => expect(throttlesGuarding(step, "sign-in", trier)).toEqual([]),
  );
});
