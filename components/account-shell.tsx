import type { ReactNode } from "react";
import { Wordmark } from "@/components/wordmark";

type AccountShellProps = {
  brand: string;
  /** Where the wordmark leads. */
  home: string;
  emailAddress: string;
  /** The ways to sign out. */
  actions: ReactNode;
  tabs: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** Somebody is signed in: who, the ways out, the tabs, and the page below. */
export function AccountShell({ brand, home, emailAddress, actions, tabs, footer, children }: AccountShellProps) {
  return (
    <div className="flex min-h-svh flex-col">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto w-full max-w-208 px-5 pt-2.5 sm:px-6">
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            <Wordmark brand={brand} href={home} />
            <div className="flex min-w-0 flex-wrap items-center gap-x-4 text-note">
              <span className="min-w-0 py-1 text-ink-soft wrap-anywhere">{emailAddress}</span>
              {actions}
            </div>
          </div>
          {tabs}
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-208 flex-1 flex-col gap-6 px-5 py-8 sm:px-6 sm:py-10"
      >
        {children}
      </main>
      {footer ? (
        <footer className="mx-auto flex w-full max-w-208 flex-wrap gap-x-5 px-5 pb-8 text-note text-ink-soft sm:px-6">
          {footer}
        </footer>
      ) : null}
    </div>
  );
}
