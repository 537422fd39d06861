import type { ReactNode } from "react";

export type AlertTone = "info" | "success" | "warning" | "danger";

/** Something to know about the page as a whole. What is wrong with one field stands at that field. */
export function Alert({ tone, children }: { tone: AlertTone; children: ReactNode }) {
  const urgent = tone === "danger" || tone === "warning";
  return (
    <div role={urgent ? "alert" : "status"} data-tone={tone} className="sign notice">
      <div>{children}</div>
    </div>
  );
}
