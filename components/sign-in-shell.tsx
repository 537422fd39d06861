import type { ReactNode } from "react";
import { Wordmark } from "@/components/wordmark";

type SignInShellProps = {
  brand: string;
  /** Small links under the card. */
  footer?: ReactNode;
  children: ReactNode;
};

/** Nobody is signed in: one narrow card. On a small screen its frame gives way to its content. */
export function SignInShell({ brand, footer, children }: SignInShellProps) {
  return (
    <div className="dawn min-h-svh px-5 pb-10 sm:px-6">
      <div className="mx-auto flex w-full max-w-106 flex-col pt-[clamp(1rem,9vh,5.5rem)]">
        <header className="pb-4 sm:pb-5">
          <Wordmark brand={brand} />
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="flex flex-col gap-6 sm:rounded-card sm:border sm:border-line sm:bg-surface sm:p-9 sm:shadow-card"
        >
          {children}
        </main>
        {footer ? (
          <footer className="flex flex-wrap gap-x-5 pt-4 text-note text-ink-soft sm:justify-center">{footer}</footer>
        ) : null}
      </div>
    </div>
  );
}
