import { z } from "zod";
import { isChange } from "@/lib/rules/reauthentication";
import { emailAddressField, passwordField } from "@/lib/web/fields";

export const passwordForm = z.object({
  "email-address": emailAddressField,
  password: passwordField,
  change: z
    .string()
    .refine(isChange)
    .transform((named) => named),
});

export const changeForm = z.object({ change: z.string().default("") });
