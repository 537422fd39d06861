"use server";

import { attemptAction } from "@/lib/web/attempt-action";
import { submitBackupCode } from "@/lib/web/second-step";
import { backupCodeForm } from "./schema";

export const submitCode = attemptAction(backupCodeForm, [], async (token, values) =>
  submitBackupCode(token, values["backup-code"]),
);
