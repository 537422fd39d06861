"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

type TrialFormProps = Omit<ActionFormProps, "children"> & { link: string; label: string };

export function TrialForm({ link, label, ...form }: TrialFormProps) {
  return (
    <ActionForm {...form}>
      {(_answer, pending) => (
        <>
          <input type="hidden" name="link" value={link} />
          <SubmitButton pending={pending}>{label}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
