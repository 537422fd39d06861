"use client";

import { useEffect } from "react";

/** Leads on at once, by itself, without staying in the way of Back. Without a script the browser does it. */
export function GoOn({ to }: { to: string }) {
  useEffect(() => window.location.replace(to), [to]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
    </noscript>
  );
}
