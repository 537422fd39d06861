import type { ComponentProps } from "react";
import { buttonLook, type ButtonLook } from "./button-look";

/** A button that acts. In a form that is sent, SubmitButton says so while it waits. */
export function Button({
  variant,
  full,
  ...button
}: ButtonLook & Omit<ComponentProps<"button">, "className" | "style">) {
  return <button type="button" {...button} className={buttonLook({ variant, full })} />;
}

/** A link that looks like a button. Plain, not prefetched: a page of sign-in is made when it is asked for. */
export function ButtonLink({ variant, full, ...link }: ButtonLook & Omit<ComponentProps<"a">, "className" | "style">) {
  return <a {...link} className={buttonLook({ variant, full })} />;
}
