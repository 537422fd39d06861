import { z } from "zod";

export const unlinkForm = z.object({});
