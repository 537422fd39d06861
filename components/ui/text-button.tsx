import type { ComponentProps } from "react";

/** A button that reads like a link, for a small action beside others. It sends its form unless told otherwise. */
export function TextButton(button: Omit<ComponentProps<"button">, "className" | "style">) {
  return (
    <button
      type="submit"
      {...button}
      className="inline-flex min-h-11 cursor-pointer items-center rounded-mark text-start font-medium text-accent underline decoration-accent/40 decoration-1 underline-offset-3 transition-colors hover:text-accent-strong hover:decoration-current"
    />
  );
}
