import { describe, expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { after, openBrowser, signIn, stepAfterPassword, trustingPerson } from "@/lib/testing/people";
import { viewSecurity } from "./security";
import { signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";

describe("signing out and trust", () => {
  it.each([
    ["session", "finish", 1],
    ["device", "second-step", 0],
    ["everywhere", "second-step", 1],
  ] as const)(
    "S7: %s: the next sign-in here leads to %s; %i other account trusts it still",
    async (scope, step, left) => {
      const { browser, sessionToken } = await trustingPerson();
      const eve = await trustingPerson("eve@company.example", browser);
      const now = after({ hours: 2 });
      await signOut(sessionToken, scope, browser, now);
      expect(await stepAfterPassword(ADDRESS, browser, now)).toBe(step);
      expect((await viewSecurity(eve.session, browser, now)).devices).toHaveLength(left);
    },
  );

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

  it("S7: device: works also from a session that has ended already; everywhere needs a live one", async () => {
    const { browser, sessionToken } = await trustingPerson();
    const idle = after({ days: 2 });
    expect(await signOut(sessionToken, "everywhere", browser, idle)).toBe(false);
    expect(await stepAfterPassword(ADDRESS, browser, idle)).toBe("finish");
    expect(await signOut(sessionToken, "device", browser, idle)).toBe(true);
    expect(await stepAfterPassword(ADDRESS, browser, after({ minutes: 1 }, idle))).toBe("second-step");
  });
});
