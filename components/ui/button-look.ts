export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const shape =
  "relative inline-flex min-h-11 items-center justify-center gap-2 rounded-control border py-2 text-center font-semibold " +
  "no-underline transition-colors duration-100 cursor-pointer " +
  "aria-disabled:cursor-default disabled:cursor-default disabled:opacity-55";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-accent-ink shadow-control hover:bg-accent-strong",
  secondary: "border-line-strong/60 bg-surface text-ink shadow-control hover:bg-sunken hover:border-line-strong",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
  danger: "border-transparent bg-danger text-danger-ink shadow-control hover:bg-danger-strong",
};

export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  /** As wide as what it stands in. */
  full?: boolean | undefined;
  /** Smaller words, for a button in a row of a list. */
  compact?: boolean | undefined;
};

/** The class names of a button, or of a link that looks like one. Never lower than a finger is wide: 44 px. */
export function buttonLook({ variant = "primary", full = false, compact = false }: ButtonLook): string {
  return `${shape} ${variants[variant]} ${compact ? "px-3.5 text-note" : "px-4.5 text-body"}${full ? " w-full" : ""}`;
}
