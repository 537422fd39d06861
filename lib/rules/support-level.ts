/** The plans that an account can be on (SPEC H8). Their names are stored. */
export const plans = ["basic", "standard", "premium"] as const;
export type Plan = (typeof plans)[number];

/** The ways of support, from those that answer at once to those that take a person. */
export const waysOfSupport = ["guide", "assistant", "contact-form", "call-back"] as const;
export type WayOfSupport = (typeof waysOfSupport)[number];

/** When a way of support answers. */
export type SupportHours = "always" | "working-days" | "within-4-hours";

/** Plan by plan, the ways that it includes and their hours. */
export type SupportLevels = Readonly<Record<Plan, Readonly<Partial<Record<WayOfSupport, SupportHours>>>>>;

/** What somebody who is not signed in can always use: a person among it, or whoever is locked out would stay so. */
const LOCKED_OUT: readonly WayOfSupport[] = ["guide", "assistant", "contact-form"];

/** The ways of support that are open to a plan; to nobody in particular (null), those for who is locked out. */
export function waysOpenTo(plan: Plan | null, levels: SupportLevels): WayOfSupport[] {
  return waysOfSupport.filter((way) => (plan ? levels[plan][way] !== undefined : LOCKED_OUT.includes(way)));
}
