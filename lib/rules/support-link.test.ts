import { describe, expect, it } from "vitest";
import { troubleshooter } from "@/lib/content/troubleshooter";
import {
  carryLink,
  factsOf,
  linkEndsAt,
  LONGEST_LINK,
  progressOf,
  readPastedLink,
  readSupportLink,
  type SupportLink,
} from "./support-link";
import type { HelpPage, Issue } from "./troubleshooter";

const link: SupportLink = { issue: "code-rejected", step: "clock", reference: "7G2K-0QWE" };
const read = (facts: Record<string, unknown>) => readSupportLink(troubleshooter, facts);
const stepPage = (issue: Issue, step: string): HelpPage => ({ kind: "step", issue, step, number: 1, of: 1, no: "" });

describe("H6: what a link of support carries", () => {
  it("H6: is read as it was written, with a case and without", () => {
    expect(read(factsOf(link))).toEqual(link);
    expect(read(factsOf({ ...link, reference: null }))).toEqual({ ...link, reference: null });
  });

  it.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["an issue alone", { issue: "sso" }],
    ["a step of another issue", { issue: "sso", step: "clock" }],
    ["an ending", { issue: "code-rejected", step: "owner" }],
    ["a name of the language", { issue: "__proto__", step: "constructor" }],
    ["a redirect in place of a step", { issue: "code-rejected", step: "//evil.example" }],
    ["a list", { issue: ["code-rejected"], step: ["clock"] }],
  ])("H6: %s is no link", (_what, facts) => {
    expect(read(facts)).toBeNull();
  });

  it("H6: anything else in it is dropped", () => {
    const more = { ...factsOf(link), "return-to": "https://evil.example", account: "1", case: "7g2k 0qwe" };
    expect(read(more)).toEqual({ ...link, reference: null });
  });

  it.each([
    ["hour", "2026-03-01T13:00:00Z"],
    ["day", "2026-03-02T12:00:00Z"],
    ["week", "2026-03-08T12:00:00Z"],
  ] as const)("H6: made for a %s it ends at %s", (lifetime, endsAt) => {
    expect(linkEndsAt(lifetime, new Date("2026-03-01T12:00:00Z"))).toEqual(new Date(endsAt));
  });

  it("H6: is carried on behind what stands in the address already", () => {
    expect(carryLink("/help", "a.b")).toBe("/help?from=a.b");
    expect(carryLink("/help?tried=x", "a&b")).toBe("/help?tried=x&from=a%26b");
    expect(carryLink("/help?tried=x", null)).toBe("/help?tried=x");
  });
});

describe("H6: how far a customer got", () => {
  const clock = stepPage("code-rejected", "clock");
  const tried = [
    { issue: "code-rejected", step: "by-email" },
    { issue: "password", step: "reset" },
  ] as const;

  it("H6: its own step is reached, and what was tried of its issue is ticked", () => {
    const told = { issue: "code-rejected", reached: "clock", ticked: ["by-email"] };
    expect(progressOf(link, "link", clock, tried)).toEqual(told);
    expect(progressOf(link, "from", clock, tried)).toEqual(told);
  });

  it.each<[string, HelpPage, string | null, string | null]>([
    ["another step of the issue", stepPage("code-rejected", "by-email"), null, "by-email"],
    ["the end where it helped", { kind: "solved", issue: "code-rejected" }, null, "solved"],
    ["the end where nothing did", { kind: "owner", issue: "code-rejected" }, null, "owner"],
    ["the issue itself", { kind: "issue", issue: "code-rejected" }, null, null],
    ["a step of another issue", stepPage("password", "reset"), null, null],
    ["the end of another issue", { kind: "solved", issue: "sso" }, null, null],
    ["the start", { kind: "start" }, null, null],
  ])("H6: on %s the link itself tells nothing of its case but what was come to from it", (_what, page, sent, from) => {
    expect(progressOf(link, "link", page, [])?.reached ?? null).toBe(sent);
    expect(progressOf(link, "from", page, [])?.reached ?? null).toBe(from);
  });
});

describe("H6: what somebody pasted", () => {
  const site = "https://id.portal.example";
  const path = "/help/sign-in/code-rejected/clock";

  it("H6: a link of ours is read", () => {
    expect(readPastedLink(`  ${site}${path}?link=a.b.c\n`, site)).toEqual({ signed: "a.b.c", path });
  });

  it.each([
    ["nothing", ""],
    ["words", "is this you?"],
    ["a path alone", `${path}?link=a.b.c`],
    ["another site", `https://evil.example${path}?link=a.b.c`],
    ["a site below ours", `https://id.portal.example.evil.example${path}?link=a.b.c`],
    ["our name before another site", `https://id.portal.example@evil.example${path}?link=a.b.c`],
    ["a name before ours", `https://evil.example@id.portal.example${path}?link=a.b.c`],
    ["another port", `https://id.portal.example:8443${path}?link=a.b.c`],
    ["without TLS", `http://id.portal.example${path}?link=a.b.c`],
    ["a script", "javascript:alert(1)?link=a.b.c"],
    ["nothing signed", `${site}${path}`],
    ["two signed parts", `${site}${path}?link=a.b.c&link=d.e.f`],
    ["more than any link has", `${site}${path}?link=${"x".repeat(2 * LONGEST_LINK)}`],
  ])("H6: %s is no signed link of ours", (_what, pasted) => {
    expect(readPastedLink(pasted, site)).toBeNull();
  });
});
