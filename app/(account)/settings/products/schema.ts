import { z } from "zod";

export const removeForm = z.object({ id: z.guid() });
