import { z } from "zod";
import { appCodeField } from "@/lib/web/fields";

export const codeForm = z.object({ code: appCodeField, stay: z.literal("on").optional().catch(undefined) });
export const emailForm = z.object({});
