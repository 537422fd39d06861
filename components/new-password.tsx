"use client";

import type { ComponentProps, ReactNode } from "react";
import { PasswordChecklist } from "@/components/password-checklist";
import { PasswordField } from "@/components/password-field";
import { UsernameHint } from "@/components/username-hint";

type NewPasswordProps = {
  name: string;
  label: string;
  showLabel: string;
  advice: string;
  /** Their list: PasswordRules with the id `<name>-rules`. */
  rules: ReactNode;
  metLabel: string;
  emailAddress: string;
  error?: string | undefined;
  autoFocus?: boolean;
  watched?: ComponentProps<typeof PasswordField>["watched"];
};

/** A password to be, with its rules ticked while it is typed and advice on a good one. */
export function NewPassword(props: NewPasswordProps) {
  const { name, label, showLabel, advice, rules, metLabel, emailAddress, error, autoFocus, watched } = props;
  return (
    <div className="flex flex-col gap-2">
      <UsernameHint emailAddress={emailAddress} />
      <PasswordField
        label={label}
        showLabel={showLabel}
        name={name}
        autoComplete="new-password"
        hint={advice}
        error={error}
        autoFocus={autoFocus}
        watched={watched}
        describedBy={`${name}-rules`}
      />
      <PasswordChecklist inputId={name} emailAddress={emailAddress} metLabel={metLabel}>
        {rules}
      </PasswordChecklist>
    </div>
  );
}
