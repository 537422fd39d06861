"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { CodeField } from "@/components/code-field";
import { SubmitButton } from "@/components/submit-button";
import { Checkbox } from "@/components/ui/checkbox";

type AppCodeFormProps = Omit<ActionFormProps, "children"> & {
  words: { code: string; hint: string; next: string };
  /** The offer to stay signed in, at sign-in only. */
  stay?: string;
  /** Left out where something above it is to be read first. */
  autoFocus?: boolean;
};

/** A code of the authenticator app. */
export function AppCodeForm({ words, stay, autoFocus = true, ...form }: AppCodeFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          <CodeField label={words.code} hint={words.hint} error={errors?.code} autoFocus={autoFocus} />
          {stay ? <Checkbox name="stay" label={stay} defaultChecked={values?.stay === "on"} /> : null}
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
