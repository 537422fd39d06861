import { refresh } from "next/cache";
import { sendAnotherCode, verifyEmailCode } from "@/lib/flows/email-code";
import { toCurrentStep } from "./attempt";
import { fieldError, formAlert, refusalWords, type FormState } from "./form-state";
import { words } from "./language";
import { visitor } from "./request";

/** Submits a mailed code, whatever it is for; a right one leads on. */
export async function submitMailedCode(
  token: string,
  code: string,
  choice: { trustChosen: boolean },
  typed: Record<string, string>,
): Promise<FormState> {
  const outcome = await verifyEmailCode(token, code, choice, await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  const { reason, until } = outcome;
  const text = await refusalWords(reason, until);
  return reason === "wrong-code" ? fieldError("code", text, typed) : formAlert(text, typed);
}

/** Mails a new code, or says how long to wait for one. What the page says of the former code's mail is drawn anew. */
export async function sendCodeAgain(token: string): Promise<FormState> {
  const outcome = await sendAnotherCode(token, await visitor());
  if (outcome.ok) {
    refresh();
    return { alert: { tone: "success", text: (await words())("signIn.code.sent") } };
  }
  const { reason, until } = outcome;
  if (reason === "not-this-step") return toCurrentStep();
  return { alert: { tone: "info", text: await refusalWords(reason, until) } };
}
