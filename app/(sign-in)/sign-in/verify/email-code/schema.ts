import { z } from "zod";
import { codeField } from "@/lib/web/fields";

export const codeForm = z.object({ code: codeField, trust: z.enum(["yes", "no"]).catch("no") });
export const newCodeForm = z.object({});
