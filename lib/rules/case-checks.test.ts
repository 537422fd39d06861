import { describe, expect, it } from "vitest";
import { LONGEST_CHECKS, companyResults, mailChecks, readChecks, tellable } from "./case-checks";
import { writeChecks } from "./check-result";

describe("H6: results of a check in a case", () => {
  it("H6: everything that can be told is read as it was written, however much of it there is", () => {
    for (const { of, check, sayings } of tellable) {
      for (const says of sayings) expect(readChecks(writeChecks([{ of, check, says }]))).toEqual([{ of, check, says }]);
    }
    const longest = tellable.map(({ of, check, sayings }) => {
      const says = [...sayings].sort((a, b) => b.length - a.length)[0] ?? "";
      return { of, check, says };
    });
    expect(writeChecks(longest).length).toBeLessThanOrEqual(LONGEST_CHECKS);
    expect(readChecks(writeChecks(longest))).toEqual(longest);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an array", ["browser.cookies.fine"]],
    ["free text", "browser.cookies.<b>broken</b>"],
    ["another verdict", "browser.cookies.maybe"],
    ["another check", "browser.passwords.fine"],
    ["a check of another kind", "company.cookies.fine"],
    ["what stands out", "company.last.fine"],
    ["names of the language itself", "browser.constructor.fine,__proto__.x.y,browser.cookies.toString"],
    ["more behind it", "browser.cookies.fine.more"],
    ["other spelling", "Browser.Cookies.Fine, browser.cookies.fine"],
    ["no parts", ",,.,..,"],
  ])("H6: %s is dropped", (_name, given) => {
    expect(readChecks(given)).toEqual([]);
  });

  it("H6: of each check one result is kept, in our order", () => {
    const given =
      "mail.code.live,browser.clock.problem,browser.cookies.unknown,browser.cookies.fine,browser.clock.problem";
    expect(writeChecks(readChecks(given))).toBe("browser.cookies.fine,browser.clock.problem,mail.code.live");
  });

  it("H6: 1,000 characters are looked at, one more is not", () => {
    const filled = (length: number) => "browser.cookies.fine".padEnd(length, ",");
    expect(readChecks(filled(LONGEST_CHECKS))).toHaveLength(1);
    expect(readChecks(filled(LONGEST_CHECKS + 1))).toEqual([]);
  });

  it("H6: of a mail its way is told, its code, and why it came back where that is known", () => {
    const told = (kind: "bounced" | "delayed", because: "mailbox-full" | null) =>
      writeChecks(mailChecks({ fate: { kind, because }, state: "live" }));
    expect(told("delayed", null)).toBe("mail.way.delayed,mail.code.live");
    expect(told("bounced", "mailbox-full")).toBe("mail.way.bounced,mail.because.mailbox-full,mail.code.live");
  });

  it("H6: of a company's sign-in everything is told but when somebody last got in", () => {
    const lines = ["domain", "on", "answers", "fits", "clock", "last"].map((id) => ({ id, verdict: "fine" }));
    const told = companyResults(lines);
    expect(told.map(({ check }) => check)).toEqual(["domain", "on", "answers", "fits", "clock"]);
    expect(readChecks(writeChecks(told))).toEqual(told);
  });
});
