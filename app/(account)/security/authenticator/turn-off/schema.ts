import { z } from "zod";

export const turnOffForm = z.object({});
