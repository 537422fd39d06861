import { z } from "zod";

export const newCodeForm = z.object({});
