"use client";

import type { ComponentProps } from "react";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { NewPassword } from "@/components/new-password";
import { PasswordField } from "@/components/password-field";
import { SubmitButton } from "@/components/submit-button";

type NewPasswordFormProps = Omit<ActionFormProps, "children"> & {
  password: Omit<ComponentProps<typeof NewPassword>, "error" | "name" | "autoFocus">;
  words: { confirm: string; reset: string };
};

export function NewPasswordForm({ password, words, ...form }: NewPasswordFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <NewPassword {...password} name="new-password" error={errors?.["new-password"]} autoFocus />
          <PasswordField
            label={words.confirm}
            showLabel={password.showLabel}
            name="confirm-new-password"
            autoComplete="new-password"
            error={errors?.["confirm-new-password"]}
          />
          <SubmitButton pending={pending}>{words.reset}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
