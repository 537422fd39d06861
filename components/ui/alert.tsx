import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type AlertTone = "info" | "success" | "warning" | "danger";

const tones: Record<AlertTone, { icon: IconName; surface: string; sign: string; role: "alert" | "status" }> = {
  info: { icon: "information", surface: "border-accent/25 bg-accent-soft", sign: "text-accent", role: "status" },
  success: { icon: "done", surface: "border-success/25 bg-success-soft", sign: "text-success", role: "status" },
  warning: { icon: "warning", surface: "border-warning/30 bg-warning-soft", sign: "text-warning", role: "alert" },
  danger: { icon: "alert", surface: "border-danger/30 bg-danger-soft", sign: "text-danger", role: "alert" },
};

/** Something to know about the page as a whole. What is wrong with one field stands at that field. */
export function Alert({ tone, title, children }: { tone: AlertTone; title?: string; children?: ReactNode }) {
  const { icon, surface, sign, role } = tones[tone];
  return (
    <div role={role} className={`flex gap-3 rounded-control border px-3.5 py-3 text-note ${surface}`}>
      <span className={`pt-px ${sign}`}>
        <Icon name={icon} />
      </span>
      <div className="flex min-w-0 flex-col gap-0.5">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
