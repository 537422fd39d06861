"use client";

import type { MouseEvent, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { buttonLook, type ButtonLook } from "@/components/ui/button-look";

type SubmitButtonProps = ButtonLook & {
  children: ReactNode;
  /** Which of several buttons of one form was pressed. */
  name?: string;
  value?: string;
  /** The whole name, where the visible word is short for it. */
  label?: string;
  /** Said by screen readers while the answer is awaited. */
  pendingLabel?: string;
  /** Where the form is sent by its own script, useFormStatus knows nothing: say it here. */
  pending?: boolean;
};

/** Sends the form once, and shows that it is on its way without changing size. */
export function SubmitButton(props: SubmitButtonProps) {
  const { children, variant, full = true, compact, name, value, label, pendingLabel, pending } = props;
  const status = useFormStatus();
  const waiting = pending ?? status.pending;
  const once = (event: MouseEvent) => {
    if (waiting) event.preventDefault();
  };
  return (
    <>
      <button
        type="submit"
        name={name}
        value={value}
        aria-label={label}
        aria-disabled={waiting || undefined}
        onClick={once}
        className={buttonLook({ variant, full, compact })}
      >
        <span className={waiting ? "opacity-0" : undefined}>{children}</span>
        {waiting ? (
          <span aria-hidden="true" className="absolute inset-0 grid place-content-center">
            <span className="spinner" />
          </span>
        ) : null}
      </button>
      {pendingLabel ? (
        <span role="status" className="sr-only">
          {waiting ? pendingLabel : ""}
        </span>
      ) : null}
    </>
  );
}
