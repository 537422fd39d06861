"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

type RemoveFormProps = Omit<ActionFormProps, "children"> & {
  /** The device or session to remove; all others when left out. */
  id?: string;
  label: string;
  /** The whole name, beginning with the label: what exactly is removed, for who cannot see the row. */
  describedAs?: string;
};

/** One button that ends something. */
export function RemoveForm({ id, label, describedAs, ...form }: RemoveFormProps) {
  return (
    <ActionForm {...form}>
      {(_answer, pending) => (
        <>
          {id ? <input type="hidden" name="id" value={id} /> : null}
          <SubmitButton pending={pending} variant="secondary" full={false} label={describedAs}>
            {label}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
