import { describe, expect, it } from "vitest";
import {
  actionPages,
  findHelpPage,
  helpAddress,
  issueNames,
  problemsIn,
  type Issue,
  type Tree,
} from "./troubleshooter";

const issue = (...ids: string[]) => ({
  steps: ids.map((id) => ({ id })),
  owner: "you" as const,
  nextOwner: "support" as const,
  articles: ["mail"],
});
const tree: Tree = {
  password: issue("reset", "keyboard"),
  "code-not-received": issue("junk"),
  "code-rejected": issue("clock"),
  "page-stuck": issue("window"),
  sso: issue("company"),
};
const find = (path: string, moved = {}) => findHelpPage(tree, moved, path === "" ? [] : path.split("/"));
const changed = (name: Issue, change: object): Tree => ({ ...tree, [name]: { ...tree[name], ...change } });

describe("H3: every issue and every step has its own stable address", () => {
  it.each([
    ["", { kind: "start" }],
    ["password", { kind: "issue", issue: "password" }],
    [
      "password/reset",
      { kind: "step", issue: "password", step: "reset", number: 1, of: 2, no: "/help/sign-in/password/keyboard" },
    ],
    [
      "password/keyboard",
      { kind: "step", issue: "password", step: "keyboard", number: 2, of: 2, no: "/help/sign-in/password/owner" },
    ],
    ["password/solved", { kind: "solved", issue: "password" }],
    ["password/owner", { kind: "owner", issue: "password" }],
  ])("H3, H4: %j", (path, page) => {
    expect(find(path)).toEqual(page);
  });

  it.each([
    "nothing",
    "password/junk",
    "password/reset/more",
    "Password",
    "toString",
    "password/__proto__",
    "/password",
  ])("H3: %j is no page", (path) => {
    expect(find(path)).toBeNull();
  });

  it("H3: a removed address leads to where its step is now", () => {
    expect(find("password/old", { "password/old": "password/reset" })).toEqual({
      kind: "moved",
      to: "/help/sign-in/password/reset",
    });
  });

  it("H1: the names of the issues are addresses for ever", () => {
    expect(issueNames).toEqual(["password", "code-not-received", "code-rejected", "page-stuck", "sso"]);
    expect(issueNames.map((name) => helpAddress(name))).toEqual(issueNames.map((name) => `/help/sign-in/${name}`));
  });
});

describe("H2: what is wrong with a tree is told", () => {
  it("H2: nothing, when it is sound", () => {
    expect(problemsIn(tree, { "password/old": "password/reset" }, ["mail"])).toEqual([]);
  });

  it("H7: an article need not belong to an issue: the index leads to it", () => {
    expect(problemsIn(tree, {}, ["mail", "tea"])).toEqual([]);
  });

  it.each<[string, Tree, Record<string, string>, string[]]>([
    ["password: has no step", changed("password", { steps: [] }), {}, ["mail"]],
    ["password/reset: stands there twice", changed("password", issue("reset", "reset")), {}, ["mail"]],
    ["password/Re set: is no address", changed("password", issue("Re set")), {}, ["mail"]],
    ["password/owner: is an ending", changed("password", issue("owner")), {}, ["mail"]],
    [
      "password/reset: leads back to its own issue",
      changed("password", { steps: [{ id: "reset", leadsTo: "password" }] }),
      {},
      ["mail"],
    ],
    ["sso: the next owner is the first one", changed("sso", { nextOwner: "you" }), {}, ["mail"]],
    ['sso: no article "tea"', changed("sso", { articles: ["tea"] }), {}, ["mail"]],
    ["articles/tea: stands in the index twice", tree, {}, ["mail", "tea", "tea"]],
    ["password/reset: has moved, and is still there", tree, { "password/reset": "sso" }, ["mail"]],
    ["a/b: moved to c/d, which is not there", tree, { "a/b": "c/d" }, ["mail"]],
    ["a/b: moved twice", tree, { "a/b": "c/d", "c/d": "sso" }, ["mail"]],
  ])("H2: %s", (problem, broken, moved, articles) => {
    expect(problemsIn(broken, moved, articles)).toContain(problem);
  });

  it("H2: buttons lead to pages of ours", () => {
    for (const page of Object.values(actionPages))
      expect(page).toMatch(/^\/(sign-in|reset-password|security|help\/sign-in)/);
  });
});
