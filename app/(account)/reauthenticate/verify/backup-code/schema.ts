import { z } from "zod";
import { backupCodeField } from "@/lib/web/fields";

export const backupCodeForm = z.object({ "backup-code": backupCodeField });
