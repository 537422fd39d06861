"use server";

import { verifyPassword } from "@/lib/flows/password";
import { safeReturnTo } from "@/lib/rules/return-to";
import { beginAttempt, beginGoogle, currentAttempt, toCurrentStep } from "@/lib/web/attempt";
import { attemptAction } from "@/lib/web/attempt-action";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { forgotPasswordForm, googleForm, passwordForm } from "./schema";

export const submitPassword = attemptAction(passwordForm, [], async (token, { password }) => {
  const outcome = await verifyPassword(token, password, await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  const { reason, until } = outcome;
  const text = await refusalWords(reason, until);
  return reason === "wrong-password" ? fieldError("password", text) : formAlert(text);
});

/** SPEC P1: the address is carried over and the code mailed at once. */
export const forgotPassword = attemptAction(forgotPasswordForm, [], async () => {
  const attempt = await currentAttempt();
  if (!attempt) return toCurrentStep();
  return beginAttempt({ purpose: "reset-password", address: attempt.address, returnTo: attempt.returnTo });
});

export const continueWithGoogle = publicAction(googleForm, [], async (values) =>
  beginGoogle(safeReturnTo(values["return-to"])),
);
