import type { ReactNode } from "react";

/** Other ways on, under a form: small links and text buttons, with room for a finger but none to the eye. */
export function LinkRow({ centred = false, children }: { centred?: boolean; children: ReactNode }) {
  return (
    <div className={`-mt-2.5 -mb-3 flex flex-wrap gap-x-5 text-note ${centred ? "justify-center" : "justify-between"}`}>
      {children}
    </div>
  );
}
