"use client";

import type { ComponentProps } from "react";
import { useForm } from "react-hook-form";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { NewPassword } from "@/components/new-password";
import { PasswordField } from "@/components/password-field";
import { SubmitButton } from "@/components/submit-button";

type SetPasswordFormProps = Omit<ActionFormProps, "children"> & {
  password: Omit<ComponentProps<typeof NewPassword>, "error" | "name" | "autoFocus">;
  words: { confirm: string; save: string; confirmation: string };
};

type Typed = { "new-password": string; "confirm-new-password": string };

/** The first password, twice. That the two differ is told as soon as the second is as long as the first. */
export function SetPasswordForm({ password, words, ...form }: SetPasswordFormProps) {
  const { register, formState, getValues } = useForm<Typed>({ mode: "onChange" });
  const confirmation = register("confirm-new-password", {
    validate: (typed) => {
      const chosen = getValues("new-password");
      return typed.length < chosen.length || typed === chosen || words.confirmation;
    },
  });
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <NewPassword
            {...password}
            name="new-password"
            error={errors?.["new-password"]}
            watched={register("new-password", { deps: "confirm-new-password" })}
            autoFocus
          />
          <PasswordField
            label={words.confirm}
            showLabel={password.showLabel}
            name="confirm-new-password"
            autoComplete="new-password"
            error={formState.errors["confirm-new-password"]?.message ?? errors?.["confirm-new-password"]}
            watched={confirmation}
          />
          <SubmitButton pending={pending}>{words.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
