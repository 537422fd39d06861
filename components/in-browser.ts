import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the page as the server sends it, true once this page's script runs. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
