"use client";

import { buttonLook } from "@/components/ui/button-look";
import { crash } from "@/lib/content/en/crash";

/** What a page shows in its own place when it could not be made. */
export function CrashNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <div className="dawn min-h-svh px-5 pb-10">
      <main id="content" tabIndex={-1} className="mx-auto flex max-w-106 flex-col gap-3 pt-[clamp(2rem,14vh,8rem)]">
        <div role="alert" className="flex flex-col gap-3">
          <h1 className="text-title font-semibold tracking-tight">{crash.title}</h1>
          <p className="text-ink-soft">{crash.text}</p>
          <p className="text-ink-soft">{crash.advice}</p>
        </div>
        <div className="flex flex-wrap gap-3 pt-4">
          <button type="button" onClick={retry} className={buttonLook({})}>
            {crash.tryAgain}
          </button>
          <a href="/" className={buttonLook({ variant: "secondary" })}>
            {crash.start}
          </a>
        </div>
        {reference ? (
          <p className="pt-2 text-small text-ink-soft">
            {crash.reference}: <span className="font-mono select-all">{reference}</span>
          </p>
        ) : null}
      </main>
    </div>
  );
}
