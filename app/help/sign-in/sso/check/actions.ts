"use server";

import { checkCompany } from "@/lib/flows/company-check";
import { safeReturnTo } from "@/lib/rules/return-to";
import { beginAttempt, currentAttempt } from "@/lib/web/attempt";
import { checkAnswer } from "@/lib/web/company-check";
import { formAlert, refusalWords } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { companyForm } from "./schema";

const KEPT = ["email-address"];

export const checkSignIn = publicAction(companyForm, KEPT, async ({ "email-address": address }, typed) => {
  const outcome = await checkCompany(address, await visitor());
  return outcome.ok ? checkAnswer(outcome, typed) : formAlert(await refusalWords(outcome.reason, outcome.until), typed);
});

export const continueToCompany = publicAction(companyForm, KEPT, async ({ "email-address": address }) =>
  beginAttempt({ purpose: "sign-in", address, returnTo: safeReturnTo((await currentAttempt())?.returnTo) }),
);
