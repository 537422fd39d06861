import { useId, type ReactNode } from "react";

type CardProps = {
  /** Names the section. */
  title?: string;
  /** The heading's, where a link leads to it. */
  id?: string;
  lead?: ReactNode;
  /** Beside the title: one small action, a TextButton or a TextLink alone. */
  action?: ReactNode;
  children: ReactNode;
};

/** A surface that holds one subject. With a title it is a section of the page, found by its heading. */
export function Card({ title, id, lead, action, children }: CardProps) {
  const ownId = useId();
  const headingId = id ?? ownId;
  return (
    <section
      aria-labelledby={title ? headingId : undefined}
      className="rounded-card border border-line bg-surface px-5 py-5 shadow-control sm:px-7 sm:py-6"
    >
      {title ? (
        <div className="flex flex-wrap items-start justify-between gap-x-4 pb-4">
          <div className="min-w-0">
            <h2 id={headingId} className="text-section font-semibold tracking-tight">
              {title}
            </h2>
            {lead ? <div className="pt-0.5 text-note text-ink-soft">{lead}</div> : null}
          </div>
          {action ? <div className="-my-2.5">{action}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
