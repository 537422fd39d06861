import { describe, expect, it } from "vitest";
import {
  accountThrottlePrefixes,
  addressTryThrottles,
  caseThrottles,
  chosenPasswordThrottles,
  codeSentThrottles,
  companyCheckThrottles,
  limits,
  methodStop,
  ownerAlertThrottles,
  passwordThrottles,
  photoThrottles,
  productCallThrottles,
  throttlesEndedByReset,
  trierOf,
  undoThrottles,
  wrongCodeThrottles,
} from "./limits";
import type { Throttle } from "./throttle";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const stranger = { address: "ada@mail.example", network: "192.0.2.1", knownBrowserId: null };
const owner = { ...stranger, knownBrowserId: "browser-1" };
/** Two networks that are one for counting: an IPv6 address stands for its /64. */
const from = { networkAddress: "2001:db8::1" };
const NETWORK = "2001:db8::/64";

/** Whom a count counts for, how many tries fit, and in which time. */
const told = (throttles: Throttle[]) =>
  throttles.map(({ key, limit: { tries, windowMs } }) => [key, tries, windowMs] as const);

describe("S12: each count: for whom, how many, in which time", () => {
  it.each<[string, Throttle[], (readonly [string, number, number])[]]>([
    [
      "passwords from an unknown browser",
      passwordThrottles(stranger),
      [
        ["password/place/ada@mail.example/192.0.2.1", 5, 15 * MINUTE],
        ["password/account/ada@mail.example", 50, DAY],
        ["password/network/192.0.2.1", 100, HOUR],
      ],
    ],
    ["passwords from a known browser", passwordThrottles(owner), [["password/browser/browser-1", 5, 15 * MINUTE]]],
    ["passwords to be", chosenPasswordThrottles("a1"), [["password-chosen/a1", 10, 15 * MINUTE]]],
    ["new addresses", addressTryThrottles("a1"), [["address-try/a1", 5, HOUR]]],
    ["proofs against a change of address", undoThrottles("c1"), [["address-undo/c1", 10, DAY]]],
    ["photos", photoThrottles("a1"), [["photo/a1", 20, HOUR]]],
    ["mails that tell an owner", ownerAlertThrottles("a1"), [["owner-alert/a1", 5, DAY]]],
    [
      "wrong codes of a stranger",
      wrongCodeThrottles("before-password", stranger),
      [["code-wrong/before-password/account/ada@mail.example", 10, 15 * MINUTE]],
    ],
    [
      "wrong codes in a known browser",
      wrongCodeThrottles("after-password", owner),
      [["code-wrong/after-password/browser/browser-1", 10, 15 * MINUTE]],
    ],
    [
      "codes sent",
      codeSentThrottles("before-password", stranger),
      [
        ["code-sent/before-password/account/ada@mail.example", 5, 15 * MINUTE],
        ["code-sent-day/before-password/account/ada@mail.example", 20, DAY],
      ],
    ],
    [
      "cases",
      caseThrottles("ada@mail.example", from),
      [
        ["case/address/ada@mail.example", 5, HOUR],
        ["case-day/address/ada@mail.example", 20, DAY],
        [`case/network/${NETWORK}`, 5, HOUR],
        [`case-day/network/${NETWORK}`, 20, DAY],
      ],
    ],
    ["checks of a company", companyCheckThrottles(from), [[`company-check/network/${NETWORK}`, 30, 15 * MINUTE]]],
    ["questions of a product", productCallThrottles("p1"), [["product-call/p1", 300, MINUTE]]],
    [
      "failures of a method in a row",
      [methodStop("email-code", stranger), methodStop("authenticator", owner)],
      [
        ["method-stop/email-code/account/ada@mail.example", 100, Infinity],
        ["method-stop/authenticator/browser/browser-1", 100, Infinity],
      ],
    ],
  ])("S12: %s", (_what, throttles, expected) => {
    expect(told(throttles)).toEqual(expected);
  });

  it("S12: whoever tries is counted by address, browser and the network that the request comes from", () => {
    expect(trierOf({ address: "ada@mail.example", knownBrowserId: "browser-1" }, from)).toEqual({
      address: "ada@mail.example",
      knownBrowserId: "browser-1",
      network: NETWORK,
    });
  });

  it("S12: a reset ends the passwords of the account and its browsers and the stop of emailed codes, no network's", () => {
    expect(throttlesEndedByReset(owner, ["browser-1"]).map(({ key }) => key)).toEqual([
      "password/place/ada@mail.example/192.0.2.1",
      "password/account/ada@mail.example",
      "password/browser/browser-1",
      "method-stop/email-code/account/ada@mail.example",
      "method-stop/email-code/browser/browser-1",
    ]);
  });

  it("S12: what is let go with an account are its own counts and its browsers', and no longer address that begins alike", () => {
    const prefixes = accountThrottlePrefixes("ada@mail.example", ["browser-1"]);
    expect(prefixes).toContain("password/place/ada@mail.example/");
    expect(prefixes).toContain("code-sent-day/after-password/browser/browser-1");
    expect(prefixes).toHaveLength(3 + 2 * (3 * 2 + 3));
    expect(Object.values(limits).every(({ tries }) => tries > 0)).toBe(true);
  });
});
