import { z } from "zod";
import { isPathOfOurs } from "@/lib/rules/return-to";
import { languages } from "@/lib/words";

export const browserLanguageForm = z.object({
  language: z.enum(languages, { error: "reasons.language-missing" }),
  "return-to": z.string().refine(isPathOfOurs).catch("/sign-in"),
});
