import { z } from "zod";
import { appCodeField } from "@/lib/web/fields";

export const codeForm = z.object({ code: appCodeField });
export const manageForm = z.object({ change: z.enum(["update-authenticator", "turn-off-authenticator"]) });
