import { z } from "zod";

export const finishForm = z.object({});
