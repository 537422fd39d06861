import { describe, expect, it } from "vitest";
import { issueNames, problemsIn } from "@/lib/rules/troubleshooter";
import { catalogs } from "./messages";
import { articleNames, movedHelp, troubleshooter } from "./troubleshooter";

describe("H2: the guide as it stands", () => {
  it("H2: has no missing target, no orphan, no dead end", () => {
    expect(problemsIn(troubleshooter, movedHelp, articleNames)).toEqual([]);
  });

  it.each(Object.entries(catalogs))(
    "H2: every step and article has words in %s, and no words are left over",
    (_language, words) => {
      for (const issue of issueNames) {
        expect(Object.keys(words.helpSteps[issue])).toEqual(troubleshooter[issue].steps.map(({ id }) => id));
        expect(Object.keys(words.helpIssues)).toContain(issue);
      }
      expect(Object.keys(words.articles).sort()).toEqual([...articleNames].sort());
    },
  );

  it("H2: §10's fastest next steps come first", () => {
    const first = Object.fromEntries(issueNames.map((issue) => [issue, troubleshooter[issue].steps[0].id]));
    expect(first).toEqual({
      password: "reset",
      "code-not-received": "junk",
      "code-rejected": "by-email",
      "page-stuck": "private-window",
      sso: "company-credentials",
    });
  });

  it("H3: the address that SPEC gives as an example is there", () => {
    expect(troubleshooter["code-rejected"].steps.map(({ id }) => id)).toContain("clock");
  });
});
