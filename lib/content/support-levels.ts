import type { SupportLevels } from "@/lib/rules/support-level";

/** Plan by plan, the ways of support and when each answers (SPEC H8). The words stand in `en/support-levels.ts`. */
export const supportLevels = {
  basic: { guide: "always", assistant: "always" },
  standard: { guide: "always", assistant: "always", "contact-form": "working-days" },
  premium: { guide: "always", assistant: "always", "contact-form": "within-4-hours", "call-back": "working-days" },
} as const satisfies SupportLevels;
