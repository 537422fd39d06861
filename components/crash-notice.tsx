"use client";

import { crash } from "@/lib/content/en/crash";

/** What a page shows in its own place when it could not be made. */
export function CrashNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <main id="content" tabIndex={-1} className="crash">
      <div role="alert">
        <h1>{crash.title}</h1>
        <p>{crash.text}</p>
      </div>
      <button type="button" onClick={retry} className="press press-primary">
        {crash.tryAgain}
      </button>
      <a href="/" className="press press-secondary">
        {crash.start}
      </a>
      {reference ? (
        <p>
          {crash.reference}: <code>{reference}</code>
        </p>
      ) : null}
    </main>
  );
}
