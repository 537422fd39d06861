"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

type NotMeFormProps = Omit<ActionFormProps, "children"> & { token: string; label: string };

export function NotMeForm({ token, label, ...form }: NotMeFormProps) {
  return (
    <ActionForm {...form}>
      {(_answer, pending) => (
        <>
          <input type="hidden" name="token" value={token} />
          <SubmitButton pending={pending}>{label}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
