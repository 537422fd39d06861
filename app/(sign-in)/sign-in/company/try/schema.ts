import { z } from "zod";

export const trialForm = z.object({ link: z.string().default("") });
