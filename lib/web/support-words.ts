import { supportLevels } from "@/lib/content/support-levels";
import type { Plan, SupportLevels, WayOfSupport } from "@/lib/rules/support-level";
import type { Words } from "@/lib/words";

/** When a way of support answers on a plan; null where the plan does not include it. */
export function hoursWords(say: Words, plan: Plan, way: WayOfSupport): string | null {
  const levels: SupportLevels = supportLevels;
  const hours = levels[plan][way];
  return hours ? say(`supportLevels.hours.${hours}`) : null;
}
