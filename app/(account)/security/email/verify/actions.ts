"use server";

import { redirect } from "next/navigation";
import { changeEmailAddress } from "@/lib/flows/email-address";
import { toCurrentStep } from "@/lib/web/attempt";
import { keepSignedIn } from "@/lib/web/change";
import { sendCodeAgain } from "@/lib/web/email-code";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { codeForm, newCodeForm } from "./schema";

const PAGE = "/security/email/verify";

/** The code proves the new address, and the account has it from then on. */
export const submitCode = sensitiveAction(PAGE, codeForm, [], async (changing, { code }) => {
  const changed = await changeEmailAddress(changing, code, await visitor());
  if (changed.ok) {
    await keepSignedIn(changed);
    redirect("/security?notice=address-changed");
  }
  const { reason, until } = changed;
  if (reason === "not-this-step") return toCurrentStep();
  const text = await refusalWords(reason, until);
  return reason === "wrong-code" ? fieldError("code", text) : formAlert(text);
});

export const sendNewCode = sensitiveAction(PAGE, newCodeForm, [], async ({ token }) => sendCodeAgain(token));
