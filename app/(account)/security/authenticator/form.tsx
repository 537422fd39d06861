"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { RadioGroup } from "@/components/ui/radio-group";

type ManageFormProps = Omit<ActionFormProps, "children"> & {
  words: { legend: string; update: string; updateHint: string; turnOff: string; turnOffHint: string; next: string };
};

/** What to do with an app that is on. */
export function ManageForm({ words, ...form }: ManageFormProps) {
  const options = [
    { value: "update-authenticator", label: words.update, hint: words.updateHint },
    { value: "turn-off-authenticator", label: words.turnOff, hint: words.turnOffHint },
  ];
  return (
    <ActionForm {...form}>
      {(_answer, pending) => (
        <>
          <RadioGroup
            name="change"
            legend={words.legend}
            legendHidden
            options={options}
            defaultValue={options[0]?.value}
          />
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
