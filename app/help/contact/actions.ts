"use server";

import { redirect } from "next/navigation";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { openCase } from "@/lib/flows/support-case";
import { readOrigin } from "@/lib/rules/support-case";
import { formAlert, refusalWords } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { currentSession } from "@/lib/web/session";
import { contactForm } from "./schema";

const KEPT = ["email-address", "what-happened", "phone"];

export const sendCase = publicAction(contactForm, KEPT, async (values, typed) => {
  const { "email-address": replyAddress, "what-happened": note, phone } = values;
  const content = { ...readOrigin(troubleshooter, values), note, replyAddress, phone };
  const session = await currentSession();
  const outcome = await openCase(content, session?.account.plan ?? null, await visitor());
  if (outcome.ok) redirect(`/help/contact?sent=${outcome.reference}`);
  return formAlert(await refusalWords(outcome.reason, outcome.until), typed);
});
