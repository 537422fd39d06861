import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { reasons } from "@/lib/content/en/reasons";
import { passwordRules } from "@/lib/rules/password";
import { codeField, emailAddressField, nameField, newPasswordField, passwordField } from "./fields";

const fields = {
  address: emailAddressField,
  code: codeField,
  password: passwordField,
  "new password": newPasswordField("maria.keller@mail.example"),
  "first name": nameField("first-name"),
  "last name": nameField("last-name"),
} satisfies Record<string, z.ZodType>;
type Field = keyof typeof fields;

/** Why a field refuses what was typed, as keys of `reasons`. */
function problemsOf(field: Field, typed: unknown): string[] {
  const parsed = fields[field].safeParse(typed);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message.replace(/^reasons\./, ""));
}

describe("C2, C3, C7, S4: why a field refuses", () => {
  it.each<[string, Field, string, string[]]>([
    ["C7", "address", "", ["email-address-missing"]],
    ["C7", "address", "  ", ["email-address-missing"]],
    ["C7", "address", "maria", ["email-address"]],
    ["C7", "address", `${"a".repeat(2000)}@mail.example`, ["email-address"]],
    ["C7", "address", " Maria@Mail.Example ", []],
    ["S4", "code", "", ["code-missing"]],
    ["S4", "code", " - ", ["code"]],
    ["S4", "code", "12345", ["code"]],
    ["S4", "code", "123 456", []],
    ["S2", "password", "", ["password-missing"]],
    ["S2", "password", " ", []],
    ["S2", "password", "x".repeat(1000), []],
    ["S2", "password", "x".repeat(1001), ["max-length"]],
    ["C3", "new password", "", ["new-password-missing"]],
    ["C3", "new password", "Correct-Horse-7\0", ["password-characters"]],
    ["C3", "new password", "Correct-Horse-7\ud800", ["password-characters"]],
    ["C3", "new password", "keller", ["min-length", "upper-case", "number", "symbol", "unlike-address"]],
    ["C3", "new password", "A".repeat(51), ["max-length", "lower-case", "number", "symbol"]],
    ["C3", "new password", "Correct-Horse-7", []],
    ["C2", "first name", " ", ["first-name-missing"]],
    ["C2", "last name", "", ["last-name-missing"]],
    ["C2", "first name", "Maria 2", ["name-characters"]],
    ["C2", "last name", "x".repeat(61), ["name-too-long"]],
    ["C2", "last name", "O’Neill-Keller", []],
  ])("%s: %s %j: %j", (_rule, field, typed, problems) => {
    expect(problemsOf(field, typed)).toEqual(problems);
  });

  it("C3: every rule of the checklist has words", () => {
    for (const rule of passwordRules) expect(reasons).toHaveProperty([rule], expect.any(String));
  });

  it.each(Object.keys(fields) as Field[])("X3: %s: a field that is missing counts as empty", (field) => {
    expect(problemsOf(field, undefined)).toEqual(problemsOf(field, ""));
  });

  it("X3: whatever is typed, every reason has words", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.uint16Array({ maxLength: 60 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom("a".repeat(1001), "maria.keller@mail.example", "12345", "Zoë 7"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(fields) as Field[])), typed, (field, text) => {
        for (const problem of problemsOf(field, text)) expect(reasons).toHaveProperty([problem], expect.any(String));
      }),
    );
  });
});
