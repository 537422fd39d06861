import { z } from "zod";

export const unsubscribeForm = z.object({ token: z.string().default("") });
