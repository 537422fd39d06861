"use client";

import type { ComponentProps } from "react";
import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { CodeField } from "@/components/code-field";
import { SubmitButton } from "@/components/submit-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextButton } from "@/components/ui/text-button";

type CodeFormProps = Omit<ActionFormProps, "children"> & {
  words: { code: string; hint: string; next: string };
  /** Whether to trust this device, asked at sign-in only. */
  trust?: Pick<ComponentProps<typeof RadioGroup>, "legend" | "options">;
};

/** The mailed code, and at sign-in whether it is asked here again. */
export function CodeForm({ words, trust, ...form }: CodeFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          <CodeField label={words.code} hint={words.hint} error={errors?.code} autoFocus />
          {trust ? <RadioGroup name="trust" defaultValue={values?.trust || "no"} {...trust} /> : null}
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

/** A form of one small button: send a new code, go on another way. */
export function OneButtonForm({ label, ...form }: Omit<ActionFormProps, "children"> & { label: string }) {
  return (
    <ActionForm {...form}>
      {(_answer, pending) => <TextButton aria-disabled={pending || undefined}>{label}</TextButton>}
    </ActionForm>
  );
}
