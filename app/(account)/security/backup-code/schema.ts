import { z } from "zod";

export const generateForm = z.object({});
export const savedForm = z.object({ saved: z.literal("on", "reasons.saved-missing") });
