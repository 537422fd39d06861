"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Checkbox } from "@/components/ui/checkbox";

type SavedFormProps = Omit<ActionFormProps, "children"> & {
  returnTo?: string;
  words: { saved: string; done: string };
};

/** The tick that a code was saved: only from then on it works. */
export function SavedForm({ returnTo, words, ...form }: SavedFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          {returnTo ? <input type="hidden" name="return-to" value={returnTo} /> : null}
          <Checkbox name="saved" label={words.saved} required error={errors?.saved} />
          <SubmitButton pending={pending}>{words.done}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
