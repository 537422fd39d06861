/** What came of one check, by names of the closed set in `case-checks.ts`. */
export type CheckResult = { of: string; check: string; says: string };

/** Results as an address or a form carries them; empty for none. Shipped to the browser, so it stands alone. */
export function writeChecks(results: readonly CheckResult[]): string {
  return results.map(({ of, check, says }) => `${of}.${check}.${says}`).join(",");
}
