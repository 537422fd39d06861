"use client";

import type { ComponentProps } from "react";
import { useForm } from "react-hook-form";
import { NewPassword } from "@/components/new-password";
import { PasswordField } from "@/components/password-field";

type NewPasswordTwiceProps = {
  password: Omit<ComponentProps<typeof NewPassword>, "error" | "name" | "autoFocus">;
  words: { confirm: string; confirmation: string };
  errors: Record<string, string> | undefined;
  autoFocus?: boolean;
};

type Typed = { "new-password": string; "confirm-new-password": string };

/**
 * A new password and its confirmation. That they differ is told as soon as the second is as long as the first, and again
 * on the server: not when the field is left, because the button would move away under the pointer.
 */
export function NewPasswordTwice({ password, words, errors, autoFocus }: NewPasswordTwiceProps) {
  const { register, formState, getValues } = useForm<Typed>({ mode: "onChange" });
  const confirmation = register("confirm-new-password", {
    validate: (typed) => {
      const chosen = getValues("new-password");
      return typed.length < chosen.length || typed === chosen || words.confirmation;
    },
  });
  return (
    <>
      <NewPassword
        {...password}
        name="new-password"
        error={errors?.["new-password"]}
        watched={register("new-password", { deps: "confirm-new-password" })}
        autoFocus={autoFocus}
      />
      <PasswordField
        label={words.confirm}
        showLabel={password.showLabel}
        name="confirm-new-password"
        autoComplete="new-password"
        error={formState.errors["confirm-new-password"]?.message ?? errors?.["confirm-new-password"]}
        watched={confirmation}
      />
    </>
  );
}
