import type { ComponentProps } from "react";

type TextLinkProps = Omit<ComponentProps<"a">, "className" | "style"> & {
  /** Stands on its own rather than in a sentence: as tall as a finger. */
  alone?: boolean;
};

/** A link in words. */
export function TextLink({ alone = false, ...link }: TextLinkProps) {
  return <a {...link} className={alone ? "link alone" : "link"} />;
}
