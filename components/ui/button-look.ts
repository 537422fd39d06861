export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  /** As wide as what it stands in. */
  full?: boolean | undefined;
  /** Smaller words, for a button in a row of a list. */
  compact?: boolean | undefined;
};

const variants: Record<ButtonVariant, string> = {
  primary: "press-primary",
  secondary: "press-secondary",
  quiet: "press-quiet",
  danger: "press-danger",
};

/** The class names of a button, or of a link that looks like one. The look is in app/globals.css, not in scripts. */
export function buttonLook({ variant = "primary", full, compact }: ButtonLook): string {
  return `press ${variants[variant]}${compact ? " press-compact" : ""}${full ? " w-full" : ""}`;
}
