import type { ComponentProps } from "react";

/** A button that reads like a link, for a small action beside others. It sends its form unless told otherwise. */
export function TextButton(button: Omit<ComponentProps<"button">, "className" | "style">) {
  return <button type="submit" {...button} className="link alone" />;
}
