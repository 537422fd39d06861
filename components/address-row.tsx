import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** Whose sign-in this is, and the way to change that. */
export function AddressRow({ label, address, action }: { label: string; address: string; action?: ReactNode }) {
  return (
    <div className="flex min-h-12 items-center justify-between gap-x-3 rounded-control border border-line bg-sunken px-3.5 text-note">
      <p className="flex min-w-0 items-center gap-2.5 py-2">
        <span className="text-ink-soft">
          <Icon name="mail" />
        </span>
        <span className="sr-only">{label}</span>
        <span className="min-w-0 font-medium wrap-anywhere">{address}</span>
      </p>
      <div className="shrink-0">{action}</div>
    </div>
  );
}
