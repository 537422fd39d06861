"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { CopyButton } from "@/components/copy-button";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { makeLink } from "./actions";

type LinkFormProps = Pick<ActionFormProps, "formToken" | "trouble"> & {
  steps: { value: string; label: string; hint: string }[];
  lifetimes: { value: string; label: string }[];
  reference: string;
  words: Record<
    "step" | "reference" | "referenceHint" | "lifetime" | "make" | "link" | "copy" | "copied" | "notCopied",
    string
  >;
};

/** Chooses a step, and shows the link that was made to it. */
export function LinkForm({ steps, lifetimes, reference, words, ...form }: LinkFormProps) {
  return (
    <ActionForm {...form} action={makeLink}>
      {({ errors, values }, pending) => (
        <>
          {values?.link ? (
            <div className="flex flex-col gap-3">
              <Field label={words.link} name="link" readOnly value={values.link} />
              <CopyButton label={words.copy} text={values.link} words={words} />
            </div>
          ) : null}
          <RadioGroup
            legend={words.step}
            name="step"
            options={steps}
            defaultValue={values?.step}
            error={errors?.step}
          />
          <Field
            label={words.reference}
            hint={words.referenceHint}
            name="reference"
            autoComplete="off"
            spellCheck={false}
            defaultValue={values?.reference ?? reference}
            error={errors?.reference}
          />
          <RadioGroup
            legend={words.lifetime}
            name="lifetime"
            options={lifetimes}
            defaultValue={values?.lifetime || "day"}
          />
          <SubmitButton pending={pending}>{words.make}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
