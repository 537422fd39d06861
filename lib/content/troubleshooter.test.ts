import { describe, expect, it } from "vitest";
import { readTried, writeTried } from "@/lib/rules/tried-steps";
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

describe("H4: the steps that were tried", () => {
  it("H4: an address has room for every step of the guide", () => {
    const all = issueNames.flatMap((issue) => troubleshooter[issue].steps.map(({ id: step }) => ({ issue, step })));
    expect(readTried(troubleshooter, writeTried(all))).toEqual(all);
  });
});

describe("H7: the articles", () => {
  it("H7: each stands in the index once, and covers what SPEC names", () => {
    expect(new Set(articleNames).size).toBe(articleNames.length);
    const named = [
      "turning-off-second-step",
      "code-did-not-come",
      "code-each-time",
      "confirmation-methods",
      "why-confirm",
      "account-without-code",
      "names",
      "backup-codes",
    ];
    expect(articleNames).toEqual(expect.arrayContaining(named));
  });

  it("H7: IT teams are told the exact senders and domains", () => {
    for (const value of ["{sender}", "{signInSender}", "{mailDomain}", "{signInDomain}"]) {
      expect(catalogs.en.articles["our-mail-for-it"].text).toContain(value);
    }
  });
});
