import { z } from "zod";
import { parseBackupCode } from "@/lib/rules/backup-code";
import { parseEmailAddress } from "@/lib/rules/email-address";
import { parseOneTimeCode } from "@/lib/rules/one-time-code";
import { hasForbiddenCharacters, unmetPasswordRules } from "@/lib/rules/password";
import { readPhone } from "@/lib/rules/phone";
import { checkPersonName } from "@/lib/rules/person-name";
import { readProfileField, type ProfileField } from "@/lib/rules/profile";
import { readCaseReference, readNote } from "@/lib/rules/support-case";

/** Longer than anything a person types; what is longer is answered without being looked at. */
const LONGEST_TYPED = 1000;

type Verdict<T> = { value: T } | { problem: string };

/** A text field with a rule of ours; the problem is a key of the catalog. A missing field counts as empty. */
export function typedField<T>(judge: (typed: string) => Verdict<T>) {
  return z
    .string()
    .default("")
    .transform((typed, context): T => {
      const verdict = judge(typed);
      if ("value" in verdict) return verdict.value;
      context.addIssue(verdict.problem);
      return z.NEVER;
    });
}

/** An address in its canonical form (SPEC C7). */
export const emailAddressField = typedField((typed): Verdict<string> => {
  if (typed.trim() === "") return { problem: "reasons.email-address-missing" };
  const address = parseEmailAddress(typed);
  return address ? { value: address } : { problem: "reasons.email-address" };
});

/** Six digits (SPEC S4). */
export const codeField = typedField((typed): Verdict<string> => {
  if (typed.trim() === "") return { problem: "reasons.code-missing" };
  const code = parseOneTimeCode(typed);
  return code ? { value: code } : { problem: "reasons.code" };
});

/** Six digits of an app (SPEC T4). */
export const appCodeField = typedField((typed): Verdict<string> => {
  if (typed.trim() === "") return { problem: "reasons.app-code-missing" };
  const code = parseOneTimeCode(typed);
  return code ? { value: code } : { problem: "reasons.code" };
});

/** A backup code in its one spelling (SPEC T5). */
export const backupCodeField = typedField((typed): Verdict<string> => {
  if (typed.trim() === "") return { problem: "reasons.backup-code-missing" };
  const code = parseBackupCode(typed);
  return code ? { value: code } : { problem: "reasons.backup-code" };
});

/** The password in force: only its presence is checked, and nothing is trimmed. */
export const passwordField = typedField((typed): Verdict<string> => {
  if (typed === "") return { problem: "reasons.password-missing" };
  return typed.length > LONGEST_TYPED ? { problem: "reasons.max-length" } : { value: typed };
});

/** Whatever proves that a change of address may be undone (SPEC G2): only its presence is checked. */
export const undoProofField = typedField((typed): Verdict<string> => {
  if (typed === "") return { problem: "reasons.undo-proof-missing" };
  return typed.length > LONGEST_TYPED ? { problem: "reasons.wrong-undo-proof" } : { value: typed };
});

/** A password to be, against every rule that needs no other knowledge than the address (SPEC C3). */
export function newPasswordField(emailAddress: string) {
  return z
    .string()
    .default("")
    .superRefine((typed, context) => {
      if (typed === "") return context.addIssue("reasons.new-password-missing");
      if (hasForbiddenCharacters(typed)) return context.addIssue("reasons.password-characters");
      for (const rule of unmetPasswordRules(typed, emailAddress)) context.addIssue(`reasons.${rule}`);
    });
}

/** A first or last name (SPEC C2). */
export function nameField(which: "first-name" | "last-name") {
  return typedField((typed): Verdict<string> => {
    const checked = checkPersonName(typed);
    if (checked.ok) return { value: checked.name };
    return { problem: checked.reason === "missing" ? `reasons.${which}-missing` : `reasons.name-${checked.reason}` };
  });
}

/** A field of a profile (SPEC G1). */
export function profileField(field: ProfileField) {
  return typedField((typed): Verdict<string> => {
    const read = readProfileField(field, typed);
    return "value" in read ? read : { problem: `reasons.${read.problem}` };
  });
}

/** What happened, in the person's words (SPEC H7). */
export const noteField = typedField((typed): Verdict<string> => {
  const read = readNote(typed);
  return read.ok ? { value: read.note } : { problem: "reasons.note-too-long" };
});

/** A telephone number to call back, or none (SPEC H8). */
export const phoneField = typedField((typed): Verdict<string | null> => {
  const phone = readPhone(typed);
  return phone === null ? { problem: "reasons.phone" } : { value: phone || null };
});

/** The reference of a case, or none (SPEC H6). */
export const caseReferenceField = typedField((typed): Verdict<string | null> => {
  if (typed.trim() === "") return { value: null };
  const reference = readCaseReference(typed);
  return reference ? { value: reference } : { problem: "reasons.case-reference" };
});
