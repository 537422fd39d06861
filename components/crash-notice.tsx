"use client";

import { crash as english } from "@/lib/content/en/crash";

/** In the language of the page, which carries these words (app/layout.tsx); in English where not even a layout is. */
function crashWords(): typeof english {
  const carried = typeof document === "undefined" ? undefined : document.body?.dataset.crash;
  return carried ? (JSON.parse(carried) as typeof english) : english;
}

/** What a page shows in its own place when it could not be made. */
export function CrashNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const crash = crashWords();
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
          {crash.reference} <code>{reference}</code>
        </p>
      ) : null}
    </main>
  );
}
