"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { closeThisCase } from "./actions";

type CloseFormProps = Pick<ActionFormProps, "formToken" | "trouble"> & { reference: string; label: string };

/** Closes the case that is open. */
export function CloseForm({ reference, label, ...form }: CloseFormProps) {
  return (
    <ActionForm {...form} action={closeThisCase}>
      {(_answer, pending) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <SubmitButton pending={pending} variant="secondary" full={false}>
            {label}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
