"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { RadioGroup } from "@/components/ui/radio-group";

type LanguageFormProps = Omit<ActionFormProps, "children"> & {
  languages: { value: string; label: string; lang: string }[];
  current: string;
  /** Where to go on, on pages that nobody is signed in to. */
  returnTo?: string;
  words: { language: string; save: string };
};

/** Chooses the language of the screens. */
export function LanguageForm({ languages, current, returnTo, words, ...form }: LanguageFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          <RadioGroup
            legend={words.language}
            legendHidden
            name="language"
            options={languages}
            defaultValue={values?.language ?? current}
            error={errors?.language}
          />
          <input type="hidden" name="shown" value={current} />
          {returnTo ? <input type="hidden" name="return-to" value={returnTo} /> : null}
          <SubmitButton pending={pending}>{words.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
