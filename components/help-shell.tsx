import type { ReactNode } from "react";
import { Wordmark } from "@/components/wordmark";
import { TextLink } from "@/components/ui/text-link";

type HelpShellProps = {
  brand: string;
  /** The way back to what the person was doing. */
  back: { href: string; label: string };
  children: ReactNode;
};

/** Help stands alone: it opens without signing in, and prints without what is around it. */
export function HelpShell({ brand, back, children }: HelpShellProps) {
  return (
    <div className="flex min-h-svh flex-col">
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
    </div>
  );
}
