import { z } from "zod";

export const addForm = z.object({ license: z.string().default("") });
