import type { ReactNode } from "react";
import { IconFrame } from "./icon-frame";
import { signs } from "./signs";

export type AlertTone = keyof typeof signs;

/** Something to know about the page as a whole. What is wrong with one field stands at that field. */
export function Alert({ tone, title, children }: { tone: AlertTone; title?: string; children?: ReactNode }) {
  const urgent = tone === "danger" || tone === "warning";
  return (
    <div role={urgent ? "alert" : "status"} data-tone={tone} className="notice">
      <IconFrame>
        <path d={signs[tone]} />
      </IconFrame>
      <div>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
