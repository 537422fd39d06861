"use client";

import { ActionForm, type FormTroubleWords } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { sendCase } from "./actions";

type ContactFormProps = {
  trouble: FormTroubleWords;
  /** What comes along from the page that led here, as the form carries it. */
  origin: { issue: string; tried: string; question: string };
  words: Record<"emailAddress" | "emailAddressHint" | "whatHappened" | "whatHappenedHint" | "send", string>;
  /** Only on a plan that includes being called back. */
  phoneWords: { phone: string; phoneHint: string } | null;
};

/** Opens a case with support. */
export function ContactForm({ trouble, origin, words, phoneWords }: ContactFormProps) {
  return (
    <ActionForm action={sendCase} trouble={trouble}>
      {({ errors, values }, pending) => (
        <>
          {Object.entries(origin).map(([name, value]) =>
            value ? <input key={name} type="hidden" name={name} value={value} /> : null,
          )}
          <Field
            label={words.emailAddress}
            hint={words.emailAddressHint}
            name="email-address"
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="off"
            spellCheck={false}
            required
            defaultValue={values?.["email-address"]}
            error={errors?.["email-address"]}
          />
          <TextArea
            label={words.whatHappened}
            hint={words.whatHappenedHint}
            name="what-happened"
            rows={6}
            defaultValue={values?.["what-happened"]}
            error={errors?.["what-happened"]}
          />
          {phoneWords ? (
            <Field
              label={phoneWords.phone}
              hint={phoneWords.phoneHint}
              name="phone"
              type="tel"
              autoComplete="tel"
              defaultValue={values?.phone}
              error={errors?.phone}
            />
          ) : null}
          <SubmitButton pending={pending}>{words.send}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
