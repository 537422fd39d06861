import { z } from "zod";
import { serialNumberField } from "@/lib/web/license-fields";

export const serialNumberForm = z.object({ license: serialNumberField });
