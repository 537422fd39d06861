import { z } from "zod";
import { codeField } from "@/lib/web/fields";

export const codeForm = z.object({ code: codeField });
export const newCodeForm = z.object({});
