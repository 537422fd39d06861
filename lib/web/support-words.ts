import { supportLevels } from "@/lib/content/support-levels";
import type { Plan, SupportLevels, WayOfSupport } from "@/lib/rules/support-level";
import { words } from "./request";

/** When a way of support answers on a plan; null where the plan does not include it. */
export function hoursWords(plan: Plan, way: WayOfSupport): string | null {
  const levels: SupportLevels = supportLevels;
  const hours = levels[plan][way];
  return hours ? words()(`supportLevels.hours.${hours}`) : null;
}
