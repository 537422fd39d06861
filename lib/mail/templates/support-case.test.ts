import { describe, expect, it } from "vitest";
import { addressProofs } from "@/lib/rules/address-proof";
import { readChecks } from "@/lib/rules/case-checks";
import { wordsIn } from "@/lib/words";
import type { MailHouse } from "./frame";
import { supportCaseMail, type CaseProps } from "./support-case";

const house: MailHouse = {
  words: wordsIn("en"),
  language: "en",
  brand: "Latchkey",
  appUrl: "https://account.portal.example",
  supportEmail: "support@portal.example",
};
const opened: CaseProps = {
  reference: "7G2K-0QWE",
  issue: "password",
  tried: [{ issue: "password", step: "reset" }],
  question: "why <b>me</b>?",
  note: `first\n<script>alert("1")</script>\n-- \nLatchkey\nAnswer to: eve@evil.example`,
  replyAddress: "ada@company.example",
  phone: null,
  checks: [],
  addressProof: "none",
  openedAt: new Date("2026-11-21T14:05:59Z"),
};

describe("H7: the mail that tells support of a case", () => {
  const { subject, text, html } = supportCaseMail(house, opened);

  it("H7: names the reference in the subject, and nothing that was typed", () => {
    expect(subject).toBe("Latchkey case 7G2K-0QWE");
    const other = { ...opened, note: "x", question: null, replyAddress: "eve@evil.example", phone: "+1 555 0100" };
    expect(supportCaseMail(house, other).subject).toBe(subject);
  });

  it("M3: what was typed is never markup", () => {
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<br>");
    expect(text).toContain(`> <script>alert("1")</script>`);
  });

  it("H7: what was typed cannot pass for our own words: each of its lines is a quote", () => {
    expect(text.split("\n").filter((line) => line.startsWith("Answer to:"))).toEqual([
      "Answer to: ada@company.example",
    ]);
    expect(text).toContain("> Answer to: eve@evil.example");
    expect(text.split("\n").filter((line) => line === "-- ")).toHaveLength(1);
  });

  it("H4: names the issue, the steps that were tried and when", () => {
    expect(text).toContain("My password is refused or forgotten\nhttps://account.portal.example/help/sign-in/password");
    expect(text).toContain("- Reset the password");
    expect(text).toContain("14:05 UTC on 21 November 2026");
  });

  it("H8: a number to call back stands there only when there is one", () => {
    expect(text).not.toContain("Call back");
    expect(supportCaseMail(house, { ...opened, phone: "+1 555 0100" }).text).toContain("Call back: +1 555 0100");
  });

  it("H6: results of a check stand there only when there are some, in our own words", () => {
    expect(text).not.toContain("Results of a check");
    const checks = readChecks("browser.cookies.problem,mail.because.mailbox-full");
    const checked = supportCaseMail(house, { ...opened, checks });
    expect(checked.text).toContain("- Cookies: Needs attention");
    expect(checked.text).toContain("- Why it came back: The mailbox is full");
  });

  it("H6: says whether the address was proved, and to make sure who it is all the same", () => {
    const told = addressProofs.map((addressProof) => supportCaseMail(house, { ...opened, addressProof }).text);
    expect(told[0]).toContain("Nothing of this was proved, the address least of all.");
    expect(told[1]).toContain("they had just typed a code that we sent there");
    expect(told[2]).toContain("They were signed in with this address.");
    for (const words of told) expect(words).toMatch(/make sure who it is\. Never ask for a code or a password\./);
  });

  it("H7: a case of a note alone has no empty headings", () => {
    const bare = supportCaseMail(house, { ...opened, issue: null, tried: [], question: null });
    expect(bare.text).not.toMatch(/Tried|Asked/);
  });
});
