const variants = { primary: "press press-primary", secondary: "press press-secondary" };

export type ButtonLook = {
  variant?: keyof typeof variants | undefined;
  /** As wide as what it stands in. */
  full?: boolean | undefined;
};

/** The class names of a button, or of a link that looks like one. The look is in controls.css, not in scripts. */
export function buttonLook({ variant = "primary", full }: ButtonLook): string {
  return variants[variant] + (full ? " w-full" : "");
}
