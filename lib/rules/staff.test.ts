import { describe, expect, it } from "vitest";
import { opensSupport } from "./staff";

const began = new Date("2026-03-01T12:00:00Z");
const staff = { isStaff: true, connectionId: null };
const beside = (milliseconds: number) => ({ turnedOnAt: new Date(began.getTime() + milliseconds) });

describe("H6: support opens to a session of staff that was begun with the app itself", () => {
  it.each([
    ["staff, whose app was on before", staff, beside(-1), true],
    ["… and at the very moment", staff, beside(0), true],
    ["staff, whose app came later", staff, beside(1), false],
    ["staff without an app", staff, undefined, false],
    ["anybody else with an app", { ...staff, isStaff: false }, beside(-1), false],
    ["somebody whom a company signs in", { ...staff, connectionId: "acme" }, beside(-1), false],
  ])("H6: %s", (_who, account, app, opens) => {
    expect(opensSupport({ createdAt: began, account }, app)).toBe(opens);
  });
});
