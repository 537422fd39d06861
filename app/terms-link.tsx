import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";

/** The word for the terms in a sentence: a link where they have an address. */
export function termsLink(text: ReactNode): ReactNode {
  const { termsUrl } = settings();
  if (!termsUrl) return text;
  return (
    <TextLink href={termsUrl} target="_blank">
      {text}
    </TextLink>
  );
}
