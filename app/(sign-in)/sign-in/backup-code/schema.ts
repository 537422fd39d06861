import { z } from "zod";

export const savedForm = z.object({
  saved: z.literal("on", "reasons.saved-missing"),
  "return-to": z.string().optional(),
});
