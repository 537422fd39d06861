"use server";

import { verifyPassword } from "@/lib/flows/password";
import { beginAttempt, currentAttempt, toCurrentStep } from "@/lib/web/attempt";
import { attemptAction } from "@/lib/web/attempt-action";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { forgotPasswordForm, passwordForm } from "./schema";

export const submitPassword = attemptAction(passwordForm, [], async (token, { password }) => {
  const outcome = await verifyPassword(token, password, await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  const { reason, until } = outcome;
  const text = refusalWords(reason, until);
  return reason === "wrong-password" ? fieldError("password", text) : formAlert(text);
});

/** SPEC P1: the address is carried over and the code mailed at once. */
export const forgotPassword = attemptAction(forgotPasswordForm, [], async () => {
  const attempt = await currentAttempt();
  if (!attempt) return toCurrentStep();
  return beginAttempt({ purpose: "reset-password", address: attempt.address, returnTo: attempt.returnTo });
});
