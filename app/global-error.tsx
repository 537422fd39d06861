"use client";

import { CrashNotice } from "@/components/crash-notice";
import { crash } from "@/lib/content/en/crash";
import "./globals.css";

/** The layout itself failed, so this is a whole document. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{crash.title}</title>
      </head>
      <body>
        <CrashNotice error={error} retry={retry} />
      </body>
    </html>
  );
}
