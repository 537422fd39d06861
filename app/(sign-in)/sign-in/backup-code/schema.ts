import { z } from "zod";

const NO_CODE = "00000000-0000-0000-0000-000000000000";

export const savedForm = z.object({
  saved: z.literal("on", "reasons.saved-missing"),
  /** Which code the page showed. */
  "code-id": z.uuid().catch(NO_CODE),
  "return-to": z.string().optional(),
});
