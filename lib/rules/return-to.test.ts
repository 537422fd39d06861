import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_RETURN_TO, safeReturnTo } from "./return-to";

describe("S14: where a person lands after signing in", () => {
  it.each([
    ["/", "/"],
    ["/security", "/security"],
    ["/security/password", "/security/password"],
    ["/security/", "/security/"],
    ["/help/sign-in/code-rejected/clock", "/help/sign-in/code-rejected/clock"],
    ["/settings?tab=privacy&x=1#top", "/settings?tab=privacy&x=1#top"],
    ["/settings?to=https:%2F%2Fevil.example", "/settings?to=https:%2F%2Fevil.example"],
    ["/a/../security", "/security"],
    ["/a/%2e%2e/security", "/security"],
    ["/./security", "/security"],
    ["/über uns", "/%C3%BCber%20uns"],
    ["/signing", "/signing"],
    ["/sign-in-help", "/sign-in-help"],
    ["/apiary", "/apiary"],
    ["/security/api", "/security/api"],
    ["/:80/", "/:80/"],
    ["/@evil.example", "/@evil.example"],
    ["/javascript:alert(1)", "/javascript:alert(1)"],
  ])("S14: %s leads to %s", (path, landing) => {
    expect(safeReturnTo(path)).toBe(landing);
  });

  it.each([
    [undefined],
    [null],
    [42],
    [["/security"]],
    [{ toString: () => "/profile" }],
    [""],
    ["profile"],
    ["./profile"],
    ["?x"],
    ["#x"],
    [" /profile"],
    ["https://evil.example/"],
    ["HTTPS://evil.example/"],
    ["http:evil.example"],
    ["http://x.invalid/profile"],
    ["javascript:alert(1)"],
    ["data:text/html,x"],
    ["//"],
    ["//evil.example"],
    ["///evil.example"],
    ["/\\evil.example"],
    ["\\/evil.example"],
    ["\\\\evil.example"],
    ["/profile\\..\\x"],
    ["/\t/evil.example"],
    ["/\n/evil.example"],
    ["\t//evil.example"],
    ["/profile\r\nSet-Cookie: x=1"],
    ["/profile\0"],
    ["/profile\u007f"],
    ["/profile\u0085"],
    ["/profile\ud800"],
    ["/profile?\udc00"],
    ["/profile%0d%0aSet-Cookie:x"],
    ["/%00"],
    ["/profile//x"],
    ["/\u2028//evil.example"],
    ["/profile?to=//evil.example"],
    ["/.//evil.example"],
    ["/..//evil.example"],
    ["/%2e//evil.example"],
    ["/.%2e//evil.example"],
    ["/x/..//evil.example"],
    ["/%2fevil.example"],
    ["/%2F%2Fevil.example"],
    ["/%5cevil.example"],
    ["/x/%2f/evil.example"],
    ["/%ff"],
    ["/%"],
    ["/%E0%A4%A"],
  ])("S14: %j does not", (path) => {
    expect(safeReturnTo(path)).toBe("/security");
  });

  it.each([
    "/sign-out",
    "/sign-out/",
    "/sign-out?x",
    "/Sign-Out",
    "/sign%2Dout",
    "/%73ign-out",
    "/x/../sign-out",
    "/x/%2e%2E/sign-out",
    "/sign-out/everywhere",
    "/api",
    "/api/health",
    "/%61pi/health",
    "/_next/data",
    "/sign-in",
    "/sign-in/password",
    "/sign-in?returnTo=/sign-in",
    "/sign-in#x",
    "/create-account/details",
    "/reset-password",
  ])("S14: nobody is led to %s", (path) => {
    expect(safeReturnTo(path)).toBe("/security");
  });

  it("S14: falls back to where it is told", () => {
    expect(safeReturnTo("//evil.example", "/profile")).toBe("/profile");
    expect(safeReturnTo("/settings", "/profile")).toBe("/settings");
  });

  it("S14: takes 500 characters and not 501, as typed and as spelled in full", () => {
    expect(LONGEST_RETURN_TO).toBe(500);
    const path = (length: number) => "/".padEnd(length, "x");
    expect(safeReturnTo(path(500))).toBe(path(500));
    expect(safeReturnTo(path(501))).toBe("/security");
    expect(safeReturnTo(`/${"ü".repeat(83)}x`)).toHaveLength(500);
    expect(safeReturnTo(`/${"ü".repeat(83)}xx`)).toBe("/security");
    expect(safeReturnTo(`/${"x/../".repeat(100)}`)).toBe("/security");
    expect(safeReturnTo("/".repeat(1_000_000))).toBe("/security");
  });

  it("S14: whatever is asked, the browser stays on this site", () => {
    const bit = fc.constantFrom(
      ..."/\\.:@?#%;\t\n\r \0",
      "%2f",
      "%5C",
      "%2e",
      "%09",
      "evil.example",
      "http:",
      "..",
      "x",
      "api",
    );
    const path = fc.oneof(
      fc.array(bit, { maxLength: 12 }).map((bits) => bits.join("")),
      fc.array(bit, { maxLength: 12 }).map((bits) => `/${bits.join("")}`),
      fc
        .uint16Array({ maxLength: 12 })
        .map((codes) => String.fromCharCode(...codes))
        .map((text) => `/${text}`),
    );
    fc.assert(
      fc.property(path, fc.constantFrom("https://latchkey.example", "http://localhost:3000"), (asked, site) => {
        const landing = safeReturnTo(asked);
        const url = new URL(landing, `${site}/sign-in/finish`);
        expect(url.origin).toBe(site);
        expect(url.pathname + url.search + url.hash).toBe(landing);
        expect(landing).toMatch(/^\/(?!\/)[!-~]*$/);
        expect(landing).not.toMatch(/^\/(?:api|sign-in|sign-out)(?:[/?#]|$)/);
        expect(safeReturnTo(landing)).toBe(landing);
      }),
      { numRuns: 500 },
    );
  });
});
