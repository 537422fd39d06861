import { z } from "zod";
import { isCaseReference } from "@/lib/rules/support-case";

export const closeForm = z.object({ reference: z.string().refine(isCaseReference) });
