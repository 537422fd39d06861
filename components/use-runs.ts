"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's script runs already: until then a button that needs it would do nothing. */
export function useRuns(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
