import { describe, expect, it } from "vitest";
import { pageKind } from "./page-kind";

describe("metrics: an address is told by its kind", () => {
  it.each([
    ["/", "start"],
    ["/sign-in", "sign-in"],
    ["/sign-in/verify/email-code", "sign-in"],
    ["/help/sign-in/no-code", "help"],
    ["/api/health", "health"],
    ["/api/products/opened", "api"],
    ["/_next/static/chunks/1.js", "static"],
    ["/ada@company.example", "other"],
    ["/support-desk", "other"],
    ["nonsense", "start"],
  ])("%s is %s", (path, kind) => expect(pageKind(path)).toBe(kind));
});
