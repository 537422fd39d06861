import { z } from "zod";

export const deleteForm = z.object({
  understood: z.literal("on", "reasons.understood-missing"),
});
