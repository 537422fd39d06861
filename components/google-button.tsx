"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

type GoogleButtonProps = Omit<ActionFormProps, "children"> & {
  label: string;
  returnTo?: string;
  /** Of a re-authentication: what it is for. */
  change?: string;
};

/** Goes on with Google in place of a password. */
export function GoogleButton({ label, returnTo, change, ...form }: GoogleButtonProps) {
  return (
    <ActionForm {...form}>
      {(_answer, pending) => (
        <>
          {returnTo ? <input type="hidden" name="return-to" value={returnTo} /> : null}
          {change ? <input type="hidden" name="change" value={change} /> : null}
          <SubmitButton pending={pending} variant="secondary">
            {label}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
