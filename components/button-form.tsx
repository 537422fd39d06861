"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

/** A form of one button, where everything was said already. */
export function ButtonForm({ label, ...form }: Omit<ActionFormProps, "children"> & { label: string }) {
  return (
    <ActionForm {...form}>{(_answer, pending) => <SubmitButton pending={pending}>{label}</SubmitButton>}</ActionForm>
  );
}
