import { describe, expect, it } from "vitest";
import { supportLevels } from "@/lib/content/support-levels";
import { plans, waysOpenTo, type SupportLevels } from "./support-level";

const levels: SupportLevels = {
  basic: { guide: "always" },
  standard: { guide: "always", "contact-form": "working-days" },
  premium: { "call-back": "always", guide: "always" },
};

describe("H8: levels of support", () => {
  it("H8: a plan opens what it includes and nothing else", () => {
    expect(waysOpenTo("basic", levels)).toEqual(["guide"]);
    expect(waysOpenTo("standard", levels)).toEqual(["guide", "contact-form"]);
    expect(waysOpenTo("premium", levels)).toEqual(["guide", "call-back"]);
  });

  it("H8: somebody locked out can always reach a person, whatever the plans say", () => {
    const none: SupportLevels = { basic: {}, standard: {}, premium: {} };
    expect(waysOpenTo(null, none)).toContain("contact-form");
    expect(waysOpenTo(null, none)).not.toContain("call-back");
  });

  it("H8: every plan of ours has the guide and the assistant, and a higher one never has less", () => {
    const open = plans.map((plan) => waysOpenTo(plan, supportLevels));
    for (const ways of open) expect(ways).toEqual(expect.arrayContaining(["guide", "assistant"]));
    expect(open[1]).toEqual(expect.arrayContaining(open[0]!));
    expect(open[2]).toEqual(expect.arrayContaining(open[1]!));
  });
});
