import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_EDIT_DISTANCE, SHORTEST_SHARED_RUN, unmetPasswordRules } from "./password";

const ADDRESS = "ada.lovelace@analytical.engine.example";

describe("C3: not similar to the email address", () => {
  it.each([
    ["the local part", "Zq7-ada.lovelace"],
    ["a run of four of the local part", "Zq7-lovexwvk"],
    ["the last run of four", "Zq7-lacexwvk"],
    ["a run with the dot", "Zq7-da.lxwvk"],
    ["in capitals", "zq7-LOVExwvk"],
    ["in capitals and small", "Zq7-lOvExwvk"],
    ["a label of the domain", "Zq7-analyxwvk"],
    ["another label of the domain", "Zq7-gineXwvk"],
    ["reversed", "Zq7-evolxwvk"],
    ["a label reversed", "Zq7-enigXwvk"],
    ["with 0 for o", "Zq7-l0vexwvk"],
    ["with 1 for l", "Zq7-1ovexwvk"],
    ["with 3 for e", "Zq7-lov3xwvk"],
    ["with 4 for a", "Zq7-l4cexwvk"],
    ["with 9 for g", "Zq7-en91xwvk"],
    ["reversed, with look-alikes", "Zq7-3v01xwvk"],
    ["with @ for a", "Zq7-l@cexwvk"],
    ["in full-width letters", "Zq7-ｌｏｖｅxwvk"],
  ])("C3: sees %s", (_, password) => {
    expect(unmetPasswordRules(password, ADDRESS)).toEqual(["unlike-address"]);
  });

  it.each([
    ["l", "1", "tool", "Zq7-too1xwvk"],
    ["i", "1", "coin", "Zq7-co1nxwvk"],
    ["i", "!", "coin", "Zq7-co!nxwvk"],
    ["i", "|", "coin", "Zq7-co|nxwvk"],
    ["o", "0", "coin", "Zq7-c0inxwvk"],
    ["z", "2", "zoom", "Xq7-2oomxwvk"],
    ["e", "3", "tree", "Zq7-tr3exwvk"],
    ["a", "4", "hans", "Zq7-h4nsxwvk"],
    ["a", "@", "hans", "Zq7-h@nsxwvk"],
    ["s", "5", "hans", "Zq7-han5xwvk"],
    ["s", "$", "hans", "Zq7-han$xwvk"],
    ["g", "6", "grow", "Zq7-6rowxwvk"],
    ["t", "7", "tree", "Zq8-7reexwvk"],
    ["b", "8", "blue", "Zq7-8luexwvk"],
    ["g", "9", "grow", "Zq7-9rowxwvk"],
  ])("C3: undoes look-alikes on both sides: %s and %s", (letter, digit, local, password) => {
    expect(unmetPasswordRules(password, `${local}@x.example`)).toEqual(["unlike-address"]);
    const plain = password.replace(/-.*xwvk/, `-${local}xwvk`);
    expect(unmetPasswordRules(plain, `${local.replace(letter, digit)}@x.example`)).toEqual(["unlike-address"]);
  });

  it("C3: takes three characters in a row and not four", () => {
    expect(SHORTEST_SHARED_RUN).toBe(4);
    expect(unmetPasswordRules("Zq7-lovxwvkh", ADDRESS)).toEqual([]);
    expect(unmetPasswordRules("Zq7-lovewvkh", ADDRESS)).toEqual(["unlike-address"]);
    expect(unmetPasswordRules("Zq7-bobxwvkh", "bob@bob.bob.example")).toEqual([]);
  });

  it("C3: compares with the whole address, not with how it ends", () => {
    expect(unmetPasswordRules("Q.example7", ADDRESS)).toEqual([]);
    expect(unmetPasswordRules("Xq7-", ADDRESS)).toEqual(["min-length"]);
  });

  it("C3: looks for runs within local part and labels, not across the @", () => {
    expect(unmetPasswordRules("Wu7-yakqvwh", "bobby@kqx.example")).toEqual([]);
  });

  it("C3: lets the last label be", () => {
    expect(unmetPasswordRules("Zq7-Example-x", ADDRESS)).toEqual([]);
    expect(unmetPasswordRules("Zq7-Example-x", "ada@example.example")).toEqual(["unlike-address"]);
  });

  it("C3: keeps an edit distance of 5 from the local part, read either way", () => {
    expect(LEAST_EDIT_DISTANCE).toBe(5);
    // Every second character is new, so that no run of four is shared.
    const local = "kqxkqxkqxkqx";
    const address = `${local}@x.example`;
    expect(unmetPasswordRules("KqxUkqxYkq7-kqx", address)).toEqual(["unlike-address"]);
    expect(unmetPasswordRules("KqxUkqxYkq7-hkqx", address)).toEqual([]);
    expect(unmetPasswordRules([..."KqxUkqxYkq7-kqx"].reverse().join(""), address)).toEqual(["unlike-address"]);
  });

  it("C3: counts what the password leaves out as well", () => {
    expect(unmetPasswordRules("Kqxkqxkqx7-qx", "kqxwkqxykqxvkqx@x.example")).toEqual(["unlike-address"]);
    expect(unmetPasswordRules("Kqxkqxkqx7-hx", "kqxwkqxykqxvkqx@x.example")).toEqual([]);
  });

  it("C3: keeps an edit distance of 5 from the whole address", () => {
    const address = "kqx@wv.qxk";
    // Folded, "@" is "a" on both sides.
    expect(unmetPasswordRules("Kqx@-wvV.7qxk", address)).toEqual(["unlike-address"]);
    expect(unmetPasswordRules("Kqx@-wvVh.7hqxk", address)).toEqual([]);
  });

  it.each([
    "plain@demo.example",
    "authenticator@demo.example",
    "google@demo.example",
    "company@acme.example",
    "support@demo.example",
    "a@b.example",
  ])("C3: Correct-Horse-7 will do for %s", (address) => {
    expect(unmetPasswordRules("Correct-Horse-7", address)).toEqual([]);
  });

  it("C3: finds any four characters of an address wherever they hide, either way", () => {
    const word = fc.stringMatching(/^[a-z0-9.]{4,20}$/);
    const around = fc.string({ maxLength: 15 });
    fc.assert(
      fc.property(word, fc.nat(), fc.boolean(), around, around, (local, at, reversed, before, after) => {
        const start = at % (local.length - 3);
        const run = local.slice(start, start + 4);
        const hidden = reversed ? [...run].reverse().join("") : run.toUpperCase();
        expect(unmetPasswordRules(before + hidden + after, `${local}@x.example`)).toContain("unlike-address");
      }),
    );
  });
});
