"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";

type LicenseFormProps = Omit<ActionFormProps, "children"> & { words: Record<"label" | "hint" | "next", string> };

/** A serial number, or the name of a license server. */
export function LicenseForm({ words, ...form }: LicenseFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          <Field
            label={words.label}
            hint={words.hint}
            name="license"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            required
            autoFocus
            defaultValue={values?.license}
            error={errors?.license}
          />
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
