import { verifyAuthenticatorCode } from "@/lib/flows/authenticator";
import { verifyBackupCode } from "@/lib/flows/backup-code";
import { sendAnotherCode } from "@/lib/flows/email-code";
import type { Drift } from "@/lib/rules/authenticator-drift";
import type { Purpose } from "@/lib/rules/attempt";
import { redirect } from "next/navigation";
import { toCurrentStep } from "./attempt";
import { fieldError, formAlert, refusalWords, type FormState } from "./form-state";
import { words } from "./language";
import { visitor } from "./request";

/** Submits a code of the authenticator app; a right one leads on. */
export async function submitAppCode(
  token: string,
  code: string,
  choice: { stayChosen: boolean },
  typed: Record<string, string>,
): Promise<FormState> {
  const outcome = await verifyAuthenticatorCode(token, code, choice, await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  if (outcome.reason === "app-clock-off") return fieldError("code", await driftWords(outcome.drift), typed);
  const { reason, until } = outcome;
  const text = await refusalWords(reason, until);
  return reason.endsWith("-app-code") ? fieldError("code", text, typed) : formAlert(text, typed);
}

/** By how much the phone's clock is off, and what to do about it (SPEC H5). */
async function driftWords({ direction, ...size }: Drift): Promise<string> {
  const say = await words();
  return say(`reasons.app-clock-${direction}`, { size: say("reasons.wait", size) });
}

/** Submits a backup code; a right one leads on. */
export async function submitBackupCode(token: string, code: string): Promise<FormState> {
  const outcome = await verifyBackupCode(token, code, await visitor());
  if (outcome.ok || outcome.reason === "not-this-step") return toCurrentStep();
  const { reason, until } = outcome;
  const text = await refusalWords(reason, until);
  return reason === "wrong-backup-code" ? fieldError("backup-code", text) : formAlert(text);
}

/** Mails a code in place of the app's, and leads to where it is entered; that page says so when none could be sent. */
export async function getCodeByEmail(token: string, purpose: Purpose): Promise<FormState> {
  const outcome = await sendAnotherCode(token, await visitor());
  if (!outcome.ok && outcome.reason === "not-this-step") return toCurrentStep();
  return redirect(`/${purpose}/verify/email-code`);
}
