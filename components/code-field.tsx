import type { ReactNode } from "react";
import { FieldFrame, notedBy } from "@/components/ui/field-frame";

/** Six digits, and room for the spaces and dashes that people put between them. */
const ROOM_IN_CHARACTERS = 20;

type CodeFieldProps = {
  label: string;
  name?: string;
  id?: string;
  error?: string | undefined;
  hint?: ReactNode;
  autoFocus?: boolean;
};

/** A one-time code in one field, so that pasting, autofill and screen readers meet no trick. */
export function CodeField({ label, name = "code", id = name, error, hint, autoFocus }: CodeFieldProps) {
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint}>
      <input
        type="text"
        id={id}
        name={name}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={ROOM_IN_CHARACTERS}
        required
        autoFocus={autoFocus}
        {...notedBy(id, { error, hint })}
        className="control min-h-16 px-3.5 text-center indent-[0.32em] font-mono text-code tracking-[0.32em] tabular-nums"
      />
    </FieldFrame>
  );
}
