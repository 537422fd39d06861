import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainOf, LONGEST_ADDRESS, LONGEST_LOCAL_PART, parseEmailAddress } from "./email-address";

const letters = (count: number) => "a".repeat(count);
/** A domain of exactly `length` characters, in labels of at most 63. */
const domainOfLength = (length: number) =>
  `${`${letters(49)}.`.repeat(5)}`.slice(0, length - 4).replace(/\.$/, "a") + ".com";

describe("C7: the one spelling of an address", () => {
  it.each([
    ["ada@demo.example", "ada@demo.example"],
    ["Ada.Lovelace@Demo.EXAMPLE", "ada.lovelace@demo.example"],
    [" \t\u00a0\u3000ada@demo.example\ufeff\r\n", "ada@demo.example"],
    ["ada+tag@demo.example", "ada+tag@demo.example"],
    ["!#$%&'*+-/=?^_`{|}~@demo.example", "!#$%&'*+-/=?^_`{|}~@demo.example"],
    ["0@0.example", "0@0.example"],
    ["ada@MÜNCHEN.example", "ada@xn--mnchen-3ya.example"],
    ["ada@mu\u0308nchen.example", "ada@xn--mnchen-3ya.example"],
    ["ada@XN--Mnchen-3YA.example", "ada@xn--mnchen-3ya.example"],
    ["ada@col·laboració.example", "ada@xn--collaboraci-7sa20f.example"],
    ["ada@नी.example", "ada@xn--l2b2c.example"],
    ["ada@пример.испытание", "ada@xn--e1afmkfd.xn--80akhbyknj4f"],
    ["ada@a.b.c.d.example", "ada@a.b.c.d.example"],
    ["ada@r3---sn.example", "ada@r3---sn.example"],
    ["ada@1.2.3.4.example", "ada@1.2.3.4.example"],
    ["ada@demo.x1", "ada@demo.x1"],
    ["ada@demo.1x", "ada@demo.1x"],
  ])("C7: %j is %s", (typed, address) => {
    expect(parseEmailAddress(typed)).toBe(address);
  });

  it.each([
    ["nothing", ""],
    ["white space", "  \n"],
    ["no @", "ada.demo.example"],
    ["two @", "ada@evil.example@demo.example"],
    ["nothing before @", "@demo.example"],
    ["nothing after @", "ada@"],
    ["a full-width @", "ada＠demo.example"],
    ["a small @", "ada﹫demo.example"],
    ["a full-width @ besides", "ada＠evil.example@demo.example"],
    ["a leading dot", ".ada@demo.example"],
    ["a trailing dot", "ada.@demo.example"],
    ["two dots", "ada..l@demo.example"],
    ["a quoted local part", '"ada l"@demo.example'],
    ["a comment", "ada(home)@demo.example"],
    ["a display name", "Ada <ada@demo.example>"],
    ["a list", "ada@demo.example,eve@demo.example"],
    ["a header", "ada@demo.example\r\nBcc: eve@demo.example"],
    ["a header in the local part", "ada\r\nBcc:eve@demo.example"],
    ["NUL", "ada\0@demo.example"],
    ["NUL at the end", "ada@demo.example\0"],
    ["DEL in the domain", "ada@demo\u007f.example"],
    ["a tab that URL parsing drops", "ada@de\tmo.example"],
    ["an accented local part", "adá@demo.example"],
    ["a Cyrillic a in the local part", "\u0430da@demo.example"],
    ["a Kelvin sign in the local part", "\u212aada@demo.example"],
    ["a lone surrogate in the local part", "ada\ud800@demo.example"],
    ["a lone surrogate in the domain", "ada@demo\udc00.example"],
    ["a Kelvin sign in the domain", "ada@\u212a.example"],
    ["full-width letters", "ada@ｄｅｍｏ.example"],
    ["a full-width dot", "ada@demo．example"],
    ["an ideographic dot", "ada@demo。example"],
    ["a half-width ideographic dot", "ada@demo｡example"],
    ["a long s", "ada@ſafe.example"],
    ["a sharp s, which older software takes for ss", "ada@straße.example"],
    ["a capital sharp s", "ada@STRAẞE.example"],
    ["a dotless i", "ada@v\u0131sa.example"],
    ["a dotted capital i", "ada@V\u0130SA.example"],
    ["a ligature", "ada@oﬃce.example"],
    ["a circled letter", "ada@ⓓemo.example"],
    ["a mathematical letter", "ada@\u{1d41d}emo.example"],
    ["a superscript", "ada@demo².example"],
    ["a soft hyphen", "ada@de\u00admo.example"],
    ["a zero-width space", "ada@de\u200bmo.example"],
    ["a zero-width joiner", "ada@नी\u200dनी.example"],
    ["a variation selector", "ada@demo\ufe0f.example"],
    ["a Hangul filler", "ada@de\u115fmo.example"],
    ["a direction mark", "ada@demo\u202e.example"],
    ["an emoji", "ada@\u{1f600}.example"],
    ["a private-use character", "ada@\ue000.example"],
    ["percent-encoding", "ada@d%65mo.example"],
    ["a port", "ada@demo.example:25"],
    ["a path", "ada@demo.example/x"],
    ["a query", "ada@demo.example?x"],
    ["a fragment", "ada@demo.example#x"],
    ["a backslash", "ada@demo.example\\x"],
    ["user information", "ada@eve:x@demo.example"],
    ["white space in the domain", "ada@demo .example"],
    ["an IP address", "ada@127.0.0.1"],
    ["an IP address that ends in two digits", "ada@127.0.0.11"],
    ["an IP address in hexadecimal", "ada@127.0x1"],
    ["an IP address as one number", "ada@2130706433"],
    ["an address literal", "ada@[127.0.0.1]"],
    ["an IPv6 literal", "ada@[IPv6:::1]"],
    ["a last label of digits", "ada@demo.123"],
    ["a last label that is a number to URL parsing", "ada@demo.0x4"],
    ["one label", "ada@localhost"],
    ["a root dot", "ada@demo.example."],
    ["a leading dot in the domain", "ada@.demo.example"],
    ["an empty label", "ada@demo..example"],
    ["a label that begins with a hyphen", "ada@-demo.example"],
    ["a label that ends with a hyphen", "ada@demo-.example"],
    ["an underscore in the domain", "ada@de_mo.example"],
    ["a false A-label", "ada@xn--a.example"],
    ["an A-label of ASCII", "ada@xn--demo-.example"],
    ["an empty A-label", "ada@xn--.example"],
    ["an A-label of an emoji-like symbol that is not allowed", "ada@xn--ecajbh.example"],
  ])("C7: refuses %s", (_, typed) => {
    expect(parseEmailAddress(typed)).toBeNull();
  });
});

describe("C7: how long an address may be", () => {
  it("C7: takes 64 characters before the @ and not 65", () => {
    expect(LONGEST_LOCAL_PART).toBe(64);
    expect(parseEmailAddress(`${letters(64)}@demo.example`)).toBe(`${letters(64)}@demo.example`);
    expect(parseEmailAddress(`${letters(65)}@demo.example`)).toBeNull();
  });

  it("C7: takes labels of 63 and not of 64", () => {
    expect(parseEmailAddress(`a@${letters(63)}.example`)).toBe(`a@${letters(63)}.example`);
    expect(parseEmailAddress(`a@${letters(64)}.example`)).toBeNull();
    expect(parseEmailAddress(`a@demo.${letters(63)}`)).toBe(`a@demo.${letters(63)}`);
    expect(parseEmailAddress(`a@demo.${letters(64)}`)).toBeNull();
  });

  it("C7: takes 254 in all and not 255, counted as A-labels", () => {
    expect(LONGEST_ADDRESS).toBe(254);
    const longest = `${letters(64)}@${domainOfLength(189)}`;
    expect(longest).toHaveLength(254);
    expect(parseEmailAddress(longest)).toBe(longest);
    expect(parseEmailAddress(`${letters(64)}@${domainOfLength(190)}`)).toBeNull();
    expect(parseEmailAddress(`${letters(64)}@${"ü.".repeat(30)}example`)).toBeNull();
  });

  it("C7: reads 320 typed characters and not 321", () => {
    const padded = (length: number) => "a@demo.example".padEnd(length, " ");
    expect(parseEmailAddress(padded(320))).toBe("a@demo.example");
    expect(parseEmailAddress(padded(321))).toBeNull();
    expect(parseEmailAddress("@".repeat(1_000_000))).toBeNull();
  });
});

describe("C7: no look-alike becomes another address", () => {
  it("C7: no character outside ASCII turns into ASCII or vanishes", () => {
    const turned: string[] = [];
    for (let point = 0x80; point < 0x20000; point += 1) {
      const character = String.fromCodePoint(point);
      const address = parseEmailAddress(`ada@k${character}k.example`);
      if (address && !domainOf(address).startsWith("xn--")) turned.push(point.toString(16));
    }
    expect(turned).toEqual([]);
  });

  it("C7: whatever comes out is plain, in lower case, and its own only spelling", () => {
    const part = fc.uint16Array({ maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
    const typed = fc.oneof(
      part,
      fc.tuple(part, part, part).map(([local, name, end]) => `${local}@${name}.${end}`),
      fc.tuple(fc.stringMatching(/^[\w.+-]{1,20}$/), part).map(([local, name]) => `${local}@${name}.example`),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = parseEmailAddress(text);
        if (address === null) return;
        expect(address).toMatch(/^[!-?A-~]+@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}$/);
        expect(address).toBe(address.toLowerCase());
        expect(parseEmailAddress(address)).toBe(address);
        expect(parseEmailAddress(address.toUpperCase())).toBe(address);
      }),
      { numRuns: 500 },
    );
  });

  it("C7: knows the domain", () => {
    expect(domainOf("ada@demo.example")).toBe("demo.example");
  });
});
