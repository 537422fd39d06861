import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Rows of one kind under each other: settings, devices, sessions. */
export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-col divide-y divide-line border-t border-line">
      {children}
    </ul>
  );
}

type ListRowProps = {
  icon?: IconName;
  title: ReactNode;
  /** A short word beside the title, such as "Default" or "This device". */
  badge?: ReactNode;
  detail?: ReactNode;
  /** At the end of the row; below it where there is no room. */
  action?: ReactNode;
  /** At the end of the row in any case: an IconLink. */
  icons?: ReactNode;
};

/** One thing, what is to know about it, and what can be done with it. */
export function ListRow({ icon, title, badge, detail, action, icons }: ListRowProps) {
  return (
    <li className={`flex items-center justify-between gap-x-4 gap-y-2.5 py-3.5 last:pb-0 ${icons ? "" : "flex-wrap"}`}>
      <div className="flex min-w-0 flex-[1_1_16rem] items-start gap-3.5">
        {icon ? (
          <span className="grid size-10 shrink-0 place-content-center rounded-control border border-line bg-sunken text-ink-soft">
            <Icon name={icon} />
          </span>
        ) : null}
        <div className="flex min-w-0 flex-col">
          <div className="flex flex-wrap items-center gap-x-2 font-medium">
            <span className="min-w-0">{title}</span>
            {badge}
          </div>
          {detail ? <div className="text-note text-ink-soft">{detail}</div> : null}
        </div>
      </div>
      {action ? <div className={`flex flex-wrap gap-2 ${icon ? "max-sm:ps-13.5" : ""}`}>{action}</div> : null}
      {icons}
    </li>
  );
}
