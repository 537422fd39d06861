"use server";

import { redirect } from "next/navigation";
import { verifyPassword } from "@/lib/flows/password";
import { isChange } from "@/lib/rules/reauthentication";
import { accountAction } from "@/lib/web/account-action";
import { toCurrentStep } from "@/lib/web/attempt";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { reauthenticationFor } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { visitor } from "@/lib/web/request";
import { changeForm, passwordForm } from "./schema";

/** The first factor of re-authentication (SPEC T1). Whose account it is says the session, never the form. */
export const submitPassword = accountAction(
  "/reauthenticate",
  passwordForm,
  ["email-address", "change"],
  async (session, values, typed) => {
    if (!isChange(values.change)) redirect("/security");
    if (values["email-address"] !== session.account.emailAddress) {
      return fieldError("email-address", (await words())("reasons.other-account"), typed);
    }
    const token = await reauthenticationFor(session, values.change);
    const outcome = await verifyPassword(token, values.password, await visitor());
    if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
    const { reason, until } = outcome;
    const text = await refusalWords(reason, until);
    return reason === "wrong-password" ? fieldError("password", text, typed) : formAlert(text, typed);
  },
);

/** The same without a password: Google stands for it. */
export const submitGoogle = accountAction("/reauthenticate", changeForm, ["change"], async (session, { change }) => {
  if (!isChange(change)) redirect("/security");
  await reauthenticationFor(session, change);
  return toCurrentStep();
});
