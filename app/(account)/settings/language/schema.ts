import { z } from "zod";
import { languages } from "@/lib/words";

export const languageForm = z.object({
  language: z.enum(languages, { error: "reasons.language-missing" }),
  shown: z.string().default(""),
});
