"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

type UnsubscribeFormProps = Omit<ActionFormProps, "children"> & { token: string; label: string };

/** One button, until it was pressed. */
export function UnsubscribeForm({ token, label, ...form }: UnsubscribeFormProps) {
  return (
    <ActionForm {...form}>
      {({ alert }, pending) =>
        alert?.tone === "success" ? null : (
          <>
            <input type="hidden" name="token" value={token} />
            <SubmitButton pending={pending}>{label}</SubmitButton>
          </>
        )
      }
    </ActionForm>
  );
}
