"use server";

import { redirect } from "next/navigation";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { openCase } from "@/lib/flows/support-case";
import { consentedOrigin, readOrigin } from "@/lib/rules/support-case";
import { currentAttempt } from "@/lib/web/attempt";
import { formAlert, refusalWords } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { currentSession } from "@/lib/web/session";
import { contactForm } from "./schema";

const KEPT = ["email-address", "what-happened", "phone", "with-checks"];

export const sendCase = publicAction(contactForm, KEPT, async (values, typed) => {
  const { "email-address": replyAddress, "what-happened": note, phone } = values;
  const origin = consentedOrigin(readOrigin(troubleshooter, values), values["with-checks"] === "on");
  const browser = {
    account: (await currentSession())?.account ?? null,
    attemptToken: (await currentAttempt())?.token ?? null,
  };
  const outcome = await openCase({ ...origin, note, replyAddress, phone }, browser, await visitor());
  if (outcome.ok) redirect(`/help/contact?sent=${outcome.reference}`);
  return formAlert(await refusalWords(outcome.reason, outcome.until), typed);
});
