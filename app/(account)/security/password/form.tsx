"use client";

import type { ComponentProps } from "react";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { NewPasswordTwice } from "@/components/new-password-twice";
import { PasswordField } from "@/components/password-field";
import { SubmitButton } from "@/components/submit-button";

type Twice = ComponentProps<typeof NewPasswordTwice>;
type ChangePasswordFormProps = Omit<ActionFormProps, "children"> & {
  password: Twice["password"];
  words: Twice["words"] & { current: string; save: string };
};

/** The present password, and the new one twice. */
export function ChangePasswordForm({ password, words, ...form }: ChangePasswordFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <PasswordField
            label={words.current}
            showLabel={password.showLabel}
            name="current-password"
            autoComplete="current-password"
            error={errors?.["current-password"]}
            autoFocus
          />
          <NewPasswordTwice password={password} words={words} errors={errors} />
          <SubmitButton pending={pending}>{words.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
