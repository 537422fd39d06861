"use client";

import { PasswordChecklist } from "@/components/password-checklist";
import { PasswordField } from "@/components/password-field";
import { UsernameHint } from "@/components/username-hint";
import type { PasswordRule } from "@/lib/rules/password";

type NewPasswordProps = {
  name: string;
  label: string;
  showLabel: string;
  advice: string;
  rules: { id: PasswordRule; label: string }[];
  metLabel: string;
  unmetLabel: string;
  emailAddress: string;
  error?: string | undefined;
  autoFocus?: boolean;
};

/** A password to be, with its rules ticked while it is typed and advice on a good one. */
export function NewPassword(props: NewPasswordProps) {
  const { name, label, showLabel, advice, error, autoFocus, ...checklist } = props;
  const listId = `${name}-rules`;
  return (
    <div className="flex flex-col gap-2">
      <UsernameHint emailAddress={checklist.emailAddress} />
      <PasswordField
        label={label}
        showLabel={showLabel}
        name={name}
        autoComplete="new-password"
        hint={advice}
        error={error}
        autoFocus={autoFocus}
        describedBy={listId}
      />
      <PasswordChecklist id={listId} inputId={name} {...checklist} />
    </div>
  );
}
