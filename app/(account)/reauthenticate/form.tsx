"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { PasswordField } from "@/components/password-field";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";

type PasswordFormProps = Omit<ActionFormProps, "children"> & {
  /** What it is for. */
  change: string;
  address: string;
  words: { emailAddress: string; password: string; show: string; next: string };
};

export function PasswordForm({ change, address, words, ...form }: PasswordFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          <input type="hidden" name="change" value={change} />
          <Field
            label={words.emailAddress}
            name="email-address"
            type="email"
            autoComplete="username"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            required
            defaultValue={values?.["email-address"] ?? address}
            error={errors?.["email-address"]}
          />
          <PasswordField
            label={words.password}
            showLabel={words.show}
            autoComplete="current-password"
            error={errors?.password}
            autoFocus
          />
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
