import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BACKUP_CODE_BYTES, BACKUP_CODE_CHARACTERS, backupCodeFrom, parseBackupCode } from "./backup-code";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bytes = fc.uint8Array({ minLength: BACKUP_CODE_BYTES, maxLength: BACKUP_CODE_BYTES });
const bytesOf = (...values: number[]) => Uint8Array.from(values);

/** What people make of a character: its other case, its full-width twin, what it looks like. */
const readAs: Record<string, string[]> = { "0": ["O", "o"], "1": ["I", "i", "L", "l"] };
const FULL_WIDTH = 0xfee0;
const typings = (character: string) => [
  character,
  character.toLowerCase(),
  String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH),
  ...(readAs[character] ?? []),
];
const between = fc
  .array(fc.constantFrom("", " ", "-", "–", "−", "\u00a0", "\t"), { maxLength: 2 })
  .map((few) => few.join(""));

describe("a backup code", () => {
  it("T5: has 80 bits, in four groups of four characters without look-alikes", () => {
    expect([BACKUP_CODE_BYTES * 8, BACKUP_CODE_CHARACTERS]).toEqual([80, 16]);
    fc.assert(
      fc.property(
        bytes,
        (random) => void expect(backupCodeFrom(random)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/),
      ),
    );
  });

  it.each([
    ["0000-0000-0000-0000", Array<number>(10).fill(0)],
    ["ZZZZ-ZZZZ-ZZZZ-ZZZZ", Array<number>(10).fill(255)],
    ["0123-4567-89AB-CDEF", [0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf]],
    ["8000-0000-0000-0001", [0x40, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  ])("T5: %s is made of its bytes, five bits a character", (code, values) => {
    expect(backupCodeFrom(bytesOf(...values))).toBe(code);
  });

  it("T5: no two codes are made of different bytes alike: none of the 80 bits is lost", () => {
    fc.assert(
      fc.property(bytes, fc.nat(BACKUP_CODE_BYTES * 8 - 1), (random, bit) => {
        const other = Uint8Array.from(random);
        other[bit >> 3]! ^= 1 << (bit & 7);
        expect(backupCodeFrom(other)).not.toBe(backupCodeFrom(random));
      }),
    );
  });

  it.each([9, 11, 0])("T5: is not made of %i bytes", (length) => {
    expect(() => backupCodeFrom(new Uint8Array(length))).toThrow(RangeError);
  });
});

describe("typing a backup code", () => {
  it("T5: forgives case, spaces, dashes, full-width characters and look-alikes, in any mixture", () => {
    const typed = bytes.chain((random) => {
      const code = backupCodeFrom(random);
      const characters = [...code.replaceAll("-", "")];
      const parts = characters.map((character) => fc.tuple(fc.constantFrom(...typings(character)), between));
      return fc.tuple(fc.constant(code), ...parts).map(([, ...rest]) => [code, rest.flat().join("")] as const);
    });
    fc.assert(
      fc.property(typed, ([code, text]) => void expect(text.length > 64 ? code : parseBackupCode(text)).toBe(code)),
    );
  });

  it.each([
    ["O0I1-L000-0000-0000", "0011-1000-0000-0000"],
    ["o0i1 l000 0000 0000", "0011-1000-0000-0000"],
    ["  abcd-efgh-jkmn-pqrs  ", "ABCD-EFGH-JKMN-PQRS"],
    ["ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ－ＰＱＲＳ", "ABCD-EFGH-JKMN-PQRS"],
  ])("T5: %s is read as %s", (typed, code) => {
    expect(parseBackupCode(typed)).toBe(code);
  });

  it.each([
    ["nothing", ""],
    ["a character too few", "ABCD-EFGH-JKMN-PQR"],
    ["a character too many", "ABCD-EFGH-JKMN-PQRST"],
    ["a letter that no code has", "ABCD-EFGH-JKMN-PQRU"],
    ["a sign", "ABCD-EFGH-JKMN-PQR!"],
    ["letters that grow when they are normalised", "ﬁBCD-EFGH-JKMN-PQRS"],
    ["Greek that looks like it", "ΑBCD-EFGH-JKMN-PQRS"],
    ["more than anybody types", "ABCD-EFGH-JKMN-PQRS".padEnd(65)],
  ])("T5: %s is no code", (_what, typed) => {
    expect(parseBackupCode(typed)).toBeNull();
  });

  it("T5: 64 characters are read, one more is not", () => {
    expect(parseBackupCode("ABCD-EFGH-JKMN-PQRS".padEnd(64))).toBe("ABCD-EFGH-JKMN-PQRS");
  });

  it("T5: whatever is typed, what comes out is a code or nothing", () => {
    const anything = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(...CROCKFORD, "-", "O", "l", "u") }),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const code = parseBackupCode(typed);
        if (code !== null) expect(parseBackupCode(code)).toBe(code);
      }),
    );
  });
});
