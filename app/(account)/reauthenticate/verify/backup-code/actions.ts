"use server";

import { submitBackupCode } from "@/lib/web/second-step";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { backupCodeForm } from "./schema";

export const submitCode = sensitiveAction(
  "/reauthenticate/verify/backup-code",
  backupCodeForm,
  [],
  async ({ token }, values) => submitBackupCode(token, values["backup-code"]),
);
