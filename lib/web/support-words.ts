import { supportLevels } from "@/lib/content/support-levels";
import type { CheckResult } from "@/lib/rules/check-result";
import type { Plan, SupportLevels, WayOfSupport } from "@/lib/rules/support-level";
import type { Words } from "@/lib/words";

/** When a way of support answers on a plan; null where the plan does not include it. */
export function hoursWords(say: Words, plan: Plan, way: WayOfSupport): string | null {
  const levels: SupportLevels = supportLevels;
  const hours = levels[plan][way];
  return hours ? say(`supportLevels.hours.${hours}`) : null;
}

type Key = Parameters<Words>[0];

/** Results of a check as a case tells them, each a line; that each has words is proved by a test of the catalogs. */
export function checkLinesOf(say: Words, results: readonly CheckResult[]): string[] {
  return results.map(({ of, check, says }) => {
    const told = (name: string) => say(`caseChecks.${of}.${check}.${name}` as Key);
    return say("caseChecks.line", { check: told("label"), result: told(says) });
  });
}
