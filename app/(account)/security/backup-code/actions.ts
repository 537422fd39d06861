"use server";

import { redirect } from "next/navigation";
import { saveOfferedCode } from "@/lib/flows/backup-code";
import { accountAction } from "@/lib/web/account-action";
import { currentAttempt } from "@/lib/web/attempt";
import { toChange } from "@/lib/web/change";
import { visitor } from "@/lib/web/request";
import { generateForm, savedForm } from "./schema";

const PAGE = "/security/backup-code";

/** Leads to re-authentication; where that is finished already (the line was cut after it), to the new code. */
export const generate = accountAction(PAGE, generateForm, [], async () => {
  const attempt = await currentAttempt();
  const isReady = attempt?.change === "generate-backup-code" && attempt.step === "finish";
  return isReady
    ? toChange(attempt.token, attempt.change, PAGE)
    : redirect("/reauthenticate?change=generate-backup-code");
});

export const close = accountAction(PAGE, savedForm, [], async (session, values) => {
  const outcome = await saveOfferedCode(session, values["code-id"], await visitor());
  redirect(outcome.ok ? "/security?notice=backup-code-saved" : `/security?notice=${outcome.reason}`);
});
