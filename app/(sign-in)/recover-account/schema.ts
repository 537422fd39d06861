import { z } from "zod";

export const recoverForm = z.object({ token: z.string().default("") });
