import type { ComponentProps } from "react";

const look =
  "rounded-mark font-medium text-accent underline decoration-1 underline-offset-3 decoration-accent/40 " +
  "transition-colors hover:text-accent-strong hover:decoration-current";

type TextLinkProps = Omit<ComponentProps<"a">, "className" | "style"> & {
  /** Stands on its own rather than in a sentence: as tall as a finger. */
  alone?: boolean;
};

/** A link in words. */
export function TextLink({ alone = false, ...link }: TextLinkProps) {
  return <a {...link} className={alone ? `inline-flex min-h-11 items-center ${look}` : look} />;
}
