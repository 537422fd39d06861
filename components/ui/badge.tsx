import type { ReactNode } from "react";

/** A short word about the thing beside it. */
export function Badge({ tone = "quiet", children }: { tone?: "quiet" | "accent"; children: ReactNode }) {
  const look =
    tone === "accent" ? "border-accent/25 bg-accent-soft text-accent" : "border-line bg-sunken text-ink-soft";
  return <span className={`rounded-pill border px-2 text-small font-medium ${look}`}>{children}</span>;
}
