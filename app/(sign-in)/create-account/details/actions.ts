"use server";

import { createAccount } from "@/lib/flows/create-account";
import { toCurrentStep } from "@/lib/web/attempt";
import { attemptAction } from "@/lib/web/attempt-action";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { detailsForm } from "./schema";

const KEPT = ["first-name", "last-name", "terms"];

export const submitDetails = attemptAction(detailsForm, KEPT, async (token, values, typed) => {
  const details = { firstName: values["first-name"], lastName: values["last-name"], password: values.password };
  const outcome = await createAccount(token, details, await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  const { reason, until } = outcome;
  const text = await refusalWords(reason, until);
  return reason === "common-password" ? fieldError("password", text, typed) : formAlert(text, typed);
});
