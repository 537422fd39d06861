"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";

type BackupCodeFormProps = Omit<ActionFormProps, "children"> & {
  words: { backupCode: string; hint: string; next: string };
};

/** A backup code in place of the usual one. It is a secret: it is never sent back. */
export function BackupCodeForm({ words, ...form }: BackupCodeFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <Field
            label={words.backupCode}
            name="backup-code"
            hint={words.hint}
            error={errors?.["backup-code"]}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            required
            autoFocus
          />
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
