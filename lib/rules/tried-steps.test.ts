import { describe, expect, it } from "vitest";
import { LONGEST_TRIED, readTried, triedQuery, withStep, writeTried, type TriedStep } from "./tried-steps";
import type { Tree } from "./troubleshooter";

const issue = (...ids: string[]) => ({
  steps: ids.map((id) => ({ id })),
  owner: "you" as const,
  nextOwner: null,
  articles: [],
});
const tree: Tree = {
  password: issue("reset", "keyboard"),
  "code-not-received": issue("junk"),
  "code-rejected": issue("clock"),
  "page-stuck": issue("window"),
  sso: issue("company"),
};
const reset: TriedStep = { issue: "password", step: "reset" };
const junk: TriedStep = { issue: "code-not-received", step: "junk" };

describe("H4: the steps that were tried", () => {
  it("H4: are read from an address as they were written into it, also across issues", () => {
    expect(triedQuery([reset, junk])).toBe("?tried=password.reset,code-not-received.junk");
    expect(readTried(tree, writeTried([reset, junk]))).toEqual([reset, junk]);
    expect(triedQuery([])).toBe("");
  });

  it("H4: each counts once, where it was tried first", () => {
    expect(withStep([reset, junk], reset)).toEqual([reset, junk]);
    expect(readTried(tree, "password.reset,code-not-received.junk,password.reset")).toEqual([reset, junk]);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an empty text", ""],
    ["several in one address", ["password.reset", "sso.company"]],
    ["an issue alone", "password"],
    ["a step of another issue", "password.junk"],
    ["a name of the language", "toString.reset,__proto__.reset,password.__proto__,password.constructor"],
    ["markup", "<b>password</b>.reset,password.<b>"],
    ["more names than two", "password.reset.clock"],
    ["other separators", "password/reset;password reset\r\npassword.reset\u0000"],
  ])("H4: %s is nothing that was tried", (_what, given) => {
    expect(readTried(tree, given)).toEqual([]);
  });

  it("H4: what is unknown is dropped, and the rest stays", () => {
    expect(readTried(tree, "nonsense.x,password.reset,,code-not-received.gone")).toEqual([reset]);
  });

  it("H4: what is longer than any guide is not looked at", () => {
    const longest = `password.reset,${"x".repeat(LONGEST_TRIED - 15)}`;
    expect(longest).toHaveLength(LONGEST_TRIED);
    expect(readTried(tree, longest)).toEqual([reset]);
    expect(readTried(tree, `${longest}x`)).toEqual([]);
  });
});
