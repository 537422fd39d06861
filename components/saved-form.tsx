"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Checkbox } from "@/components/ui/checkbox";

type SavedFormProps = Omit<ActionFormProps, "children"> & {
  /** Which code is on the page. */
  codeId: string | null;
  returnTo?: string;
  words: { saved: string; done: string };
};

/** The tick that a code was saved: only from then on it works. */
export function SavedForm({ codeId, returnTo, words, ...form }: SavedFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <input type="hidden" name="code-id" value={codeId ?? ""} />
          {returnTo ? <input type="hidden" name="return-to" value={returnTo} /> : null}
          <Checkbox name="saved" label={words.saved} required error={errors?.saved} />
          <SubmitButton pending={pending}>{words.done}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
