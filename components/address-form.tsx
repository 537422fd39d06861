"use client";

import { ActionForm, type ActionFormProps } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { Field } from "@/components/ui/field";

type AddressFormProps = Omit<ActionFormProps, "children"> & {
  words: { emailAddress: string; next: string };
  /** An address given before, to go on from. */
  address?: string;
  autoComplete?: "username" | "email";
  returnTo?: string;
};

/** The first question of every journey: which address it is about. */
export function AddressForm({ words, address, autoComplete = "username", returnTo, ...form }: AddressFormProps) {
  return (
    <ActionForm {...form}>
      {({ errors, values }, pending) => (
        <>
          {returnTo ? <input type="hidden" name="return-to" value={returnTo} /> : null}
          <Field
            label={words.emailAddress}
            name="email-address"
            type="email"
            inputMode="email"
            autoComplete={autoComplete}
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            required
            autoFocus
            defaultValue={values?.["email-address"] ?? address}
            error={errors?.["email-address"]}
          />
          <SubmitButton pending={pending}>{words.next}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
