import type { ReactNode } from "react";

/** One thing to do, on a surface of its own: the narrow column of signing in, on a signed-in page. */
export function Task({ children }: { children: ReactNode }) {
  return (
    <div className="flex w-full max-w-120 flex-col gap-6 sm:rounded-card sm:border sm:border-line sm:bg-surface sm:p-8 sm:shadow-control">
      {children}
    </div>
  );
}
