import type { ReactNode } from "react";
import { Wordmark } from "@/components/wordmark";
import { TextLink } from "@/components/ui/text-link";

type HelpShellProps = {
  brand: string;
  /** The way back to what the person was doing. */
  back: { href: string; label: string };
  /** Where else help is, below the page. */
  foot?: ReactNode;
  children: ReactNode;
};

/** Help stands alone: it opens without signing in, and prints without what is around it. */
export function HelpShell({ brand, back, foot, children }: HelpShellProps) {
  return (
    <div className="group/help flex min-h-svh flex-col">
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex w-full max-w-160 flex-wrap items-center justify-between gap-x-6 px-5 py-2 sm:px-6">
          <Wordmark brand={brand} />
          <span className="text-note">
            <TextLink href={back.href} alone>
              {back.label}
            </TextLink>
          </span>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-160 flex-1 flex-col gap-6 px-5 py-8 sm:px-6 sm:py-10"
      >
        {children}
      </main>
      {foot ? (
        <footer className="border-t border-line bg-surface print:hidden">
          <div className="mx-auto flex w-full max-w-160 flex-col gap-3 px-5 py-5 sm:px-6">{foot}</div>
        </footer>
      ) : null}
    </div>
  );
}
