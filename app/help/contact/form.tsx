"use client";

import { ActionForm, type FormTroubleWords } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { sendCase } from "./actions";

type ContactFormProps = {
  trouble: FormTroubleWords;
  /** What comes along from the page that led here, as the form carries it. */
  origin: Record<"issue" | "tried" | "question" | "checks", string>;
  words: Record<"emailAddress" | "emailAddressHint" | "whatHappened" | "whatHappenedHint" | "send", string>;
  /** Only on a plan that includes being called back. */
  phoneWords: { phone: string; phoneHint: string } | null;
  /** Only when results of a check came along: the box for them, and everything that it sends. */
  checks: { label: string; hint: string; lines: string[] } | null;
};

/** Opens a case with support. */
export function ContactForm({ trouble, origin, words, phoneWords, checks }: ContactFormProps) {
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
          {checks ? <Checks {...checks} isTicked={values?.["with-checks"] === "on"} /> : null}
          <SubmitButton pending={pending}>{words.send}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

function Checks({ label, hint, lines, isTicked }: NonNullable<ContactFormProps["checks"]> & { isTicked: boolean }) {
  return (
    <div>
      <Checkbox name="with-checks" label={label} defaultChecked={isTicked} aria-describedby="checks" />
      <div id="checks" className="text-note text-ink-soft">
        <p>{hint}</p>
        <ul className="list-disc ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
