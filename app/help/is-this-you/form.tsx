"use client";

import { ActionForm, type FormTroubleWords } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";
import { checkLink } from "./actions";

type CheckFormProps = { trouble: FormTroubleWords; words: Record<"pasted" | "pastedHint" | "check", string> };

/** Takes a link or a reference, and says whether it is ours. */
export function CheckForm({ trouble, words }: CheckFormProps) {
  return (
    <ActionForm action={checkLink} trouble={trouble}>
      {({ errors, values }, pending) => (
        <>
          <Field
            label={words.pasted}
            hint={words.pastedHint}
            name="pasted"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={values?.pasted}
            error={errors?.pasted}
          />
          <SubmitButton pending={pending}>{words.check}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
