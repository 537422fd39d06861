"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

type ButtonFormProps = Omit<ActionFormProps, "children"> & {
  label: string;
  /** What goes along unseen. */
  carried?: Record<string, string>;
};

/** A form of one button, where everything was said already. */
export function ButtonForm({ label, carried = {}, ...form }: ButtonFormProps) {
  return (
    <ActionForm {...form}>
      {(_answer, pending) => (
        <>
          {Object.entries(carried).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton pending={pending}>{label}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
