"use client";

import type { ReactNode } from "react";
import { buttonLook, type ButtonLook } from "@/components/ui/button-look";

type SubmitButtonProps = ButtonLook & {
  children: ReactNode;
  /** The whole name, where the visible word is short for it. */
  label?: string;
  /** Whether the form is on its way. */
  pending: boolean;
};

/** Sends the form (once: ActionForm sees to that), and shows that it is on its way without changing size. */
export function SubmitButton({ children, variant, full = true, label, pending }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      aria-label={label}
      aria-disabled={pending || undefined}
      className={buttonLook({ variant, full })}
    >
      <span className={pending ? "opacity-0" : undefined}>{children}</span>
      {pending ? (
        <span aria-hidden="true" className="absolute inset-0 grid place-content-center">
          <span className="spinner" />
        </span>
      ) : null}
    </button>
  );
}
