import { z } from "zod";
import { linkLifetimes, type LinkLifetime } from "@/lib/rules/support-link";
import { caseReferenceField } from "@/lib/web/fields";

const lifetimes = Object.keys(linkLifetimes) as [LinkLifetime, ...LinkLifetime[]];

/** Which step it is, is read by its own rule. */
export const linkForm = z.object({
  step: z.string().default(""),
  reference: caseReferenceField,
  lifetime: z.enum(lifetimes).catch("day"),
});
