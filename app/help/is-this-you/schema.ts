import { z } from "zod";

export const checkForm = z.object({
  pasted: z
    .string()
    .default("")
    .refine((typed) => typed.trim(), "reasons.pasted-missing"),
});
