"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";

type ChoicesFormProps = Omit<ActionFormProps, "children"> & {
  legend: string;
  /** What nobody can turn off, with why. */
  required: { label: string; hint: string; reasons?: string[] };
  options: { name: string; label: string; hint: string; checked: boolean }[];
  /** What held when the page was made, so that a form of an older page overwrites nothing. */
  seen: string;
  /** What the words of this page are called. */
  wording?: string;
  save: string;
};

/** A few choices to tick, and one that is ticked for good. */
export function ChoicesForm({ legend, required, options, seen, wording, save, ...form }: ChoicesFormProps) {
  return (
    <ActionForm {...form}>
      {({ values }, pending) => (
        <>
          <input type="hidden" name="seen" value={values?.seen ?? seen} />
          {wording ? <input type="hidden" name="wording" value={wording} /> : null}
          <CheckboxGroup
            legend={legend}
            options={[
              { ...required, name: "required", checked: true, locked: true },
              ...options.map((option) => ({
                ...option,
                checked: values ? values[option.name] === "on" : option.checked,
              })),
            ]}
          />
          <SubmitButton pending={pending}>{save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
