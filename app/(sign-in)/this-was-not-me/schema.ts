import { z } from "zod";

export const notMeForm = z.object({ token: z.string().default("") });
