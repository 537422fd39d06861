import type { ReactNode } from "react";

type Notes = { error?: string | undefined; hint?: ReactNode };

/** What names and explains an input: the label and the hint above it, what is wrong with it below. */
export function FieldFrame({
  id,
  label,
  error,
  hint,
  children,
}: Notes & { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col">
      <label htmlFor={id} className="pb-1.5 text-note font-medium">
        {label}
      </label>
      {hint ? (
        <div id={hintId(id)} className="-mt-1 pb-2 text-note text-ink-soft">
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** What is wrong with an input, and what to do about it. */
export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p id={errorId(id)} className="sign signed pt-1.5 font-medium text-danger">
      <span>{error}</span>
    </p>
  );
}

/** The attributes that tie an input to its notes, so that a screen reader tells them with its name. */
export function notedBy(id: string, { error, hint }: Notes, also?: string) {
  const notes = [error && errorId(id), hint && hintId(id), also].filter(Boolean).join(" ");
  return { "aria-invalid": error ? true : undefined, "aria-describedby": notes || undefined };
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;
