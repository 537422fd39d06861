"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";

export function FinishForm({ label, ...form }: Omit<ActionFormProps, "children"> & { label: string }) {
  return (
    <ActionForm {...form}>{(_answer, pending) => <SubmitButton pending={pending}>{label}</SubmitButton>}</ActionForm>
  );
}
