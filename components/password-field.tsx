"use client";

import { useEffect, useRef, useState, type ComponentProps, type ReactNode, type RefObject } from "react";
import { FieldFrame, notedBy } from "@/components/ui/field-frame";
import { useRuns } from "@/components/use-runs";

type PasswordFieldProps = {
  label: string;
  /** The button's name, pressed or not. */
  showLabel: string;
  name?: string;
  id?: string;
  autoComplete: "current-password" | "new-password";
  error?: string | undefined;
  hint?: ReactNode;
  autoFocus?: boolean;
  /** Ids of more text about this field, such as a checklist's. */
  describedBy?: string;
  /** Who looks on while it is typed. */
  watched?: Pick<ComponentProps<"input">, "ref" | "onChange" | "onBlur">;
};

/** A password, which can be looked at while it is typed. It is never sent back, so it starts empty. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, showLabel, name = "password", id = name, autoComplete, error, hint, autoFocus, watched } = props;
  const [shown, setShown] = useState(false);
  const runs = useRuns();
  const toggle = useRef<HTMLButtonElement>(null);
  useBeforeSending(toggle, () => setShown(false));

  return (
    <div>
      <FieldFrame id={id} label={label} error={error} hint={hint}>
        <input
          {...watched}
          type={shown ? "text" : "password"}
          id={id}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          required
          autoFocus={autoFocus}
          {...notedBy(id, { error, hint }, props.describedBy)}
          className="control px-3.5 py-2"
        />
      </FieldFrame>
      <button
        ref={toggle}
        type="button"
        aria-pressed={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
        className={`toggle alone text-note noscript:hidden ${runs ? "" : "invisible"}`}
      >
        {showLabel}
      </button>
    </div>
  );
}

/** A browser remembers what was sent from a text field, so it is a password field again before that. */
function useBeforeSending(control: RefObject<HTMLButtonElement | null>, hide: () => void) {
  useEffect(() => {
    const form = control.current?.form;
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  });
}
