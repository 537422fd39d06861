import { expect, it } from "vitest";
import { exportFileName, isFreshCompanySignIn } from "./account-export";

const createdAt = new Date("2026-11-21T14:00:00Z");
const at = (milliseconds: number) => new Date(createdAt.getTime() + 10 * 60_000 + milliseconds);

it("G5: a company's sign-in stands for re-authentication for ten minutes, and only a company's", () => {
  const managed = { createdAt, account: { connectionId: "acme" } };
  expect(isFreshCompanySignIn(managed, at(-1))).toBe(true);
  expect(isFreshCompanySignIn(managed, at(0))).toBe(false);
  expect(isFreshCompanySignIn({ createdAt, account: { connectionId: null } }, at(-1))).toBe(false);
});

it("G5: the file is named by the day it was made on", () => {
  expect(exportFileName(new Date("2026-11-21T23:59:59Z"))).toBe("account-2026-11-21.json");
});
