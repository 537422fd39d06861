"use client";

import type { ComponentProps } from "react";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { NewPasswordTwice } from "@/components/new-password-twice";
import { SubmitButton } from "@/components/submit-button";

type Twice = ComponentProps<typeof NewPasswordTwice>;
type SetPasswordFormProps = Omit<ActionFormProps, "children"> & {
  password: Twice["password"];
  words: Twice["words"] & { save: string };
};

/** The first password, twice. */
export function SetPasswordForm({ password, words, ...form }: SetPasswordFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <NewPasswordTwice password={password} words={words} errors={errors} autoFocus />
          <SubmitButton pending={pending}>{words.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
