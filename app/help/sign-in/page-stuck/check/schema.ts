import { z } from "zod";

export const checkForm = z.object({});
