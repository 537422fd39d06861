"use client";

import { CrashNotice } from "@/components/crash-notice";

/** A page that failed, inside the layout that did not. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <CrashNotice error={error} retry={retry} />;
}
