import { z } from "zod";
import { emailAddressField, noteField, phoneField } from "@/lib/web/fields";

/** What came along is read by its own rule; with neither issue nor question a case needs words. */
export const contactForm = z
  .object({
    "email-address": emailAddressField,
    "what-happened": noteField,
    phone: phoneField,
    issue: z.string().optional(),
    tried: z.string().optional(),
    question: z.string().optional(),
    checks: z.string().optional(),
    "with-checks": z.string().optional(),
  })
  .refine((form) => form["what-happened"] || form.issue || form.question, {
    path: ["what-happened"],
    message: "reasons.note-missing",
  });
