import { z } from "zod";

export const keepForm = z.object({});
