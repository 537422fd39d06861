"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { PasswordField } from "@/components/password-field";
import { UsernameHint } from "@/components/username-hint";
import { SubmitButton } from "@/components/submit-button";

type PasswordFormProps = Omit<ActionFormProps, "children"> & {
  emailAddress: string;
  words: { password: string; show: string; signIn: string };
};

export function PasswordForm({ emailAddress, words, ...form }: PasswordFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <UsernameHint emailAddress={emailAddress} />
          <PasswordField
            label={words.password}
            showLabel={words.show}
            autoComplete="current-password"
            error={errors?.password}
            autoFocus
          />
          <SubmitButton pending={pending}>{words.signIn}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
