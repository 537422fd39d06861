"use client";

import type { ComponentProps } from "react";
import { useForm } from "react-hook-form";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { NewPassword } from "@/components/new-password";
import { PasswordField } from "@/components/password-field";
import { SubmitButton } from "@/components/submit-button";

type ChangePasswordFormProps = Omit<ActionFormProps, "children"> & {
  password: Omit<ComponentProps<typeof NewPassword>, "error" | "name" | "autoFocus">;
  words: { current: string; confirm: string; save: string; confirmation: string };
};

type Typed = { "new-password": string; "confirm-new-password": string };

/**
 * Three passwords. That the last two differ is told as soon as the last is as long as the other, and again on the
 * server: not when the field is left, because the button would move away under the pointer.
 */
export function ChangePasswordForm({ password, words, ...form }: ChangePasswordFormProps) {
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
          <PasswordField
            label={words.current}
            showLabel={password.showLabel}
            name="current-password"
            autoComplete="current-password"
            error={errors?.["current-password"]}
            autoFocus
          />
          <NewPassword
            {...password}
            name="new-password"
            error={errors?.["new-password"]}
            watched={register("new-password", { deps: "confirm-new-password" })}
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
