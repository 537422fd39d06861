import { z } from "zod";
import { appCodeField } from "@/lib/web/fields";

export const codeForm = z.object({ code: appCodeField });
