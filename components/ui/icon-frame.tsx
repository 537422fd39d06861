import type { ReactNode } from "react";

/** An icon's frame, without the drawings: what runs in the browser need not carry them all. */
export function IconFrame({ size = "normal", children }: { size?: "small" | "normal"; children: ReactNode }) {
  const edge = size === "small" ? 16 : 20;
  return (
    <svg
      viewBox="0 0 20 20"
      width={edge}
      height={edge}
      fill="none"
      stroke="currentColor"
      strokeWidth={size === "small" ? 1.75 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={size === "small" ? "size-4 shrink-0" : "size-5 shrink-0"}
    >
      {children}
    </svg>
  );
}
