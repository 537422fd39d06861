"use client";

import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { useInBrowser } from "@/components/in-browser";
import { FieldFrame, notedBy } from "@/components/ui/field-frame";
import { IconFrame } from "@/components/ui/icon-frame";

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
  /** At the end of the button's line: "Forgot password?". */
  trailing?: ReactNode;
};

const eye = "M2.5 10S5.25 5 10 5s7.5 5 7.5 5-2.75 5-7.5 5-7.5-5-7.5-5Z";

/** A password, which can be looked at while it is typed. It is never sent back, so it starts empty. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, showLabel, name = "password", id = name, autoComplete, error, hint, autoFocus, trailing } = props;
  const inBrowser = useInBrowser();
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useBeforeSending(input, () => setShown(false));

  return (
    <div>
      <FieldFrame id={id} label={label} error={error} hint={hint}>
        <input
          ref={input}
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
      <div className={`flex flex-wrap justify-between gap-x-4 text-note ${trailing ? "" : "noscript:hidden"}`}>
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
          className={`toggle alone${inBrowser ? "" : " invisible"}`}
        >
          <IconFrame>
            <path
              d={eye + (shown ? "M4.25 16.25l11.5-12.5" : "M10 7.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5Z")}
            />
          </IconFrame>
          {showLabel}
        </button>
        {trailing}
      </div>
    </div>
  );
}

/** A browser remembers what was sent from a text field, so it is a password field again before that. */
function useBeforeSending(input: RefObject<HTMLInputElement | null>, hide: () => void) {
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  });
}
