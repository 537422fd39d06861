"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Checkbox } from "@/components/ui/checkbox";

type DeleteFormProps = Omit<ActionFormProps, "children"> & {
  words: { understood: string; delete: string };
};

/** The last word before a deletion begins. */
export function DeleteForm({ words, ...form }: DeleteFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors }, pending) => (
        <>
          <Checkbox name="understood" label={words.understood} required error={errors?.understood} />
          <SubmitButton pending={pending}>{words.delete}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
