import { z } from "zod";
import { undoProofField } from "@/lib/web/fields";

export const undoForm = z.object({ token: z.string().default(""), proof: undoProofField });
