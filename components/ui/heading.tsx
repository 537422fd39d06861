import type { ReactNode } from "react";

/** The page's one first heading, and a sentence on what to do here. */
export function Heading({ title, lead }: { title: string; lead?: ReactNode }) {
  return (
    <header className="flex flex-col gap-2">
      <h1 className="text-title font-semibold tracking-tight">{title}</h1>
      {lead ? <div className="text-ink-soft">{lead}</div> : null}
    </header>
  );
}
