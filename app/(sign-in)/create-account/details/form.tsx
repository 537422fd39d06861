"use client";

import type { ComponentProps, ReactNode } from "react";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { NewPassword } from "@/components/new-password";
import { SubmitButton } from "@/components/submit-button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";

type DetailsFormProps = Omit<ActionFormProps, "children"> & {
  password: Omit<ComponentProps<typeof NewPassword>, "error" | "name" | "autoFocus">;
  words: { firstName: string; lastName: string; createAccount: string };
  /** With a link in it where the terms have an address. */
  termsLabel: ReactNode;
};

export function DetailsForm({ password, words, termsLabel, ...form }: DetailsFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field
              label={words.firstName}
              name="first-name"
              autoComplete="given-name"
              required
              autoFocus
              defaultValue={values?.["first-name"]}
              error={errors?.["first-name"]}
            />
            <Field
              label={words.lastName}
              name="last-name"
              autoComplete="family-name"
              required
              defaultValue={values?.["last-name"]}
              error={errors?.["last-name"]}
            />
          </div>
          <NewPassword {...password} name="password" error={errors?.password} />
          <Checkbox label={termsLabel} name="terms" required defaultChecked={!!values?.terms} error={errors?.terms} />
          <SubmitButton pending={pending}>{words.createAccount}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
