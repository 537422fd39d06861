import { z } from "zod";

export const removeForm = z.object({ id: z.guid() });
export const removeOthersForm = z.object({});
export const stopRecoveryForm = z.object({});
