"use client";

import { useForm } from "react-hook-form";
import { ActionForm, type ActionFormProps, type FormAnswer } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { problemWhileTyping, type ProfileField, type ProfileProblem } from "@/lib/rules/profile";

export type SettingField = {
  name: ProfileField;
  label: string;
  value: string;
  autoComplete?: string;
  /** What can be chosen, where nothing is typed. */
  options?: string[];
};

type SettingFormProps = Omit<ActionFormProps, "children"> & {
  fields: SettingField[];
  /** Which values the fields were made from. */
  version: string;
  words: { save: string; cancel: string; none: string; problems: Record<ProfileProblem, string> };
};

/** One setting, opened in its place (SPEC G1). */
export function SettingForm({ fields, version, words, ...form }: SettingFormProps) {
  return (
    <ActionForm {...form}>
      {(answer, pending) => (
        <>
          <input type="hidden" name="version" value={answer.values?.version || version} readOnly />
          <Fields fields={fields} words={words} answer={answer} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pending={pending} full={false}>
              {words.save}
            </SubmitButton>
            <ButtonLink variant="secondary" href="/profile">
              {words.cancel}
            </ButtonLink>
          </div>
        </>
      )}
    </ActionForm>
  );
}

type FieldsProps = Pick<SettingFormProps, "fields" | "words"> & { answer: FormAnswer };

/** What cannot be right any more is told while it is typed, by the same rule as on the server. */
function Fields({ fields, words, answer }: FieldsProps) {
  const { register, formState } = useForm<Partial<Record<ProfileField, string>>>({ mode: "onChange" });
  return fields.map(({ name, label, value, autoComplete, options }, index) => {
    const validate = (typed: string | undefined) => {
      const problem = problemWhileTyping(name, typed ?? "");
      return problem === null || words.problems[problem];
    };
    const field = {
      ...register(name, { validate }),
      label,
      autoComplete,
      defaultValue: answer.values?.[name] ?? value,
      error: formState.errors[name]?.message ?? answer.errors?.[name],
      autoFocus: index === 0,
    };
    if (options) return <Select key={name} {...field} options={["", ...options]} none={words.none} />;
    if (name === "postal-address") return <TextArea key={name} {...field} rows={4} />;
    return <Field key={name} {...field} type={name === "phone" ? "tel" : "text"} />;
  });
}
