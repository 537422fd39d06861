import { describe, expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { after, openBrowser, signIn, stepAfterPassword, trustingPerson } from "@/lib/testing/people";
import { signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";

describe("signing out and trust", () => {
  it.each([
    ["session", "finish"],
    ["device", "second-step"],
    ["everywhere", "second-step"],
  ] as const)("S7: %s: the next sign-in here leads to %s", async (scope, step) => {
    const { browser, sessionToken } = await trustingPerson();
    await trustingPerson("eve@company.example", browser);
    const now = after({ hours: 2 });
    await signOut(sessionToken, scope, browser, now);
    expect(await stepAfterPassword(ADDRESS, browser, now)).toBe(step);
    expect(await stepAfterPassword("eve@company.example", browser, now)).toBe("finish");
  });

  it.each([
    ["device", "finish"],
    ["everywhere", "second-step"],
  ] as const)("S7: %s: the next sign-in in another trusted browser leads to %s", async (scope, step) => {
    const { browser, sessionToken } = await trustingPerson();
    const other = openBrowser("198.51.100.1");
    await signIn(ADDRESS, other, after({ hours: 2 }), { trust: true });
    await signOut(sessionToken, scope, browser, after({ hours: 3 }));
    expect(await stepAfterPassword(ADDRESS, other, after({ hours: 4 }))).toBe(step);
  });
});
