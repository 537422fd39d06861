"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { PasswordField } from "@/components/password-field";
import { SubmitButton } from "@/components/submit-button";

type UndoFormProps = Omit<ActionFormProps, "children"> & {
  token: string;
  words: { proof: string; hint: string; show: string; undo: string };
};

/** What proved the account on the day of the change, whichever it is. */
export function UndoForm({ token, words, ...form }: UndoFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <input type="hidden" name="token" value={token} />
          <PasswordField
            label={words.proof}
            showLabel={words.show}
            hint={words.hint}
            name="proof"
            autoComplete="current-password"
            error={errors?.proof}
          />
          <SubmitButton pending={pending}>{words.undo}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
