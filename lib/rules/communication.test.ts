import { describe, expect, it } from "vitest";
import { communicationOf, isOptionalMailKind, unsubscribeHeaders, unsubscribeLinkEndsAt } from "./communication";

const nothing = { "product-news": false, tips: false, research: false };

describe("G3: kinds of mail", () => {
  it("G3: nobody gets what they never asked for", () => {
    expect(communicationOf([])).toEqual(nothing);
    const stored = [
      { kind: "tips", wanted: true },
      { kind: "research", wanted: false },
    ] as const;
    expect(communicationOf([...stored])).toEqual({ ...nothing, tips: true });
  });

  it.each(["security", "sign-in-code", "password-changed", "support-case", "toString", "", null, ["tips"]])(
    "G3: %j cannot be turned off",
    (kind) => expect(isOptionalMailKind(kind)).toBe(false),
  );

  it("G3: one-click unsubscribe, RFC 8058 §3.1", () => {
    expect(unsubscribeHeaders("https://account.example.org/api/unsubscribe?token=x")).toEqual({
      "List-Unsubscribe": "<https://account.example.org/api/unsubscribe?token=x>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    const sentAt = new Date("2026-11-21T14:00:00Z");
    expect(unsubscribeLinkEndsAt(sentAt)).toEqual(new Date("2027-12-26T14:00:00Z"));
  });
});
