import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLicenseKind, readLicense } from "./license";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SERIAL = "7G2K-0QWE-9XTR-4MNB-5C09";
const serial = (typed: unknown) => readLicense("serial-number", typed);
const servers = (typed: unknown) => readLicense("network-license", typed);

/** The one serial number that begins so. */
function completed(nineteen: string): string {
  const fitting = [...ALPHABET].filter((last) => serial(nineteen + last));
  expect(fitting, "one of 32 fits").toHaveLength(1);
  return serial(nineteen + fitting[0]!)!;
}

const anyNineteen = fc.array(fc.constantFrom(...ALPHABET), { minLength: 19, maxLength: 19 }).map((all) => all.join(""));

describe("C8: a serial number or product key", () => {
  it.each([
    ["in lower case", SERIAL.toLowerCase()],
    ["without dashes", SERIAL.replaceAll("-", "")],
    ["with spaces around and between", `  ${SERIAL.replaceAll("-", "  ")}\t`],
    ["with look-alikes", SERIAL.replaceAll("0", "o")],
    ["full width", SERIAL.replace("7", "７").replaceAll("-", "–")],
  ])("C8: %s", (_how, typed) => expect(serial(typed)).toBe(SERIAL));

  it.each([
    ["empty", ""],
    ["one character short", SERIAL.slice(0, -1)],
    ["one too many", `${SERIAL}0`],
    ["a letter that is none of them", SERIAL.replace("W", "U")],
    ["too long to be read", `${SERIAL}${" ".repeat(500)}`],
    ["markup", "<b>7G2K</b>"],
    ["no text", [SERIAL]],
  ])("C8: %s is none", (_what, typed) => expect(serial(typed)).toBeNull());

  it("C8: one wrong character, or two neighbours swapped, never fit", () => {
    const place = fc.nat({ max: 18 });
    fc.assert(
      fc.property(anyNineteen, place, fc.constantFrom(...ALPHABET), (nineteen, at, other) => {
        const right = completed(nineteen).replaceAll("-", "");
        const wrong = right.slice(0, at) + other + right.slice(at + 1);
        if (wrong !== right) expect(serial(wrong)).toBeNull();
        const swapped = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2);
        // As everywhere with Luhn's algorithm: the first and the last sign side by side.
        const unseen = [`${right[at]}${right[at + 1]}`].some((pair) => pair === "0Z" || pair === "Z0");
        if (swapped !== right && !unseen) expect(serial(swapped)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe("C8: a network license", () => {
  it.each([
    ["27000@licenses.example.com", "27000@licenses.example.com"],
    [" 27000@LICENSES.example.com ", "27000@licenses.example.com"],
    ["1@a; 65535@b", "1@a;65535@b"],
    ["27000@a,27001@a;;", "27000@a;27001@a"],
    ["27000@a;27000@a", "27000@a"],
    ["027000@a", null],
    ["27000@192.0.2.7", "27000@192.0.2.7"],
    ["27000@[2001:DB8::1]", "27000@[2001:db8::1]"],
    ["27000@2001:db8:0::1", "27000@[2001:db8::1]"],
    [`27000@${"a".repeat(63)}.example`, `27000@${"a".repeat(63)}.example`],
  ])("C8: %j is read as %j", (typed, read) => expect(servers(typed)).toBe(read));

  it.each([
    "",
    ";,",
    "licenses.example.com",
    "@licenses.example.com",
    "27000@",
    "0@a",
    "65536@a",
    "-1@a",
    "2 7@a",
    "27000@a b",
    "27000@-a",
    "27000@a..b",
    "27000@256.1.1.1",
    "27000@12",
    "27000@[a]",
    "27000@[2001:db8::1",
    `27000@${"a".repeat(64)}`,
    "27000@<script>",
    "27000@a;nonsense",
    "27000@a\u0000",
    "27000@bücher.example",
    [1, 2, 3, 4, 5, 6].map((port) => `${port}@a`).join(";"),
    `27000@${"a.".repeat(97)}a`,
    null,
  ])("C8: %j is none", (typed) => expect(servers(typed)).toBeNull());

  it("C8: five servers, and 200 characters, are still one", () => {
    const five = [1, 2, 3, 4, 5].map((port) => `${port}@a`).join(";");
    expect(servers(five)).toBe(five);
    const long = `27000@${"a.".repeat(96)}aa`;
    expect(long).toHaveLength(200);
    expect(servers(long)).toBe(long);
    expect(servers(`${long}a`)).toBeNull();
  });

  it("C8: whatever is typed, what is read reads the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const read = servers(typed);
        if (read) expect(servers(read)).toBe(read);
      }),
    );
  });

  it("C8: there are two kinds", () => {
    expect(["serial-number", "network-license", "toString", null].map(isLicenseKind)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
