"use server";

import { resetPassword } from "@/lib/flows/reset-password";
import { toCurrentStep } from "@/lib/web/attempt";
import { attemptAction } from "@/lib/web/attempt-action";
import { fieldError, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { newPasswordForm } from "./schema";

export const submitNewPassword = attemptAction(newPasswordForm, [], async (token, values) => {
  const outcome = await resetPassword(token, values["new-password"], await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  return fieldError("new-password", await refusalWords(outcome.reason, outcome.until));
});
