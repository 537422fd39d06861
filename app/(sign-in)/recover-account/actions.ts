"use server";

import { redirect } from "next/navigation";
import { finishRecovery } from "@/lib/flows/account-recovery";
import { beginAttempt } from "@/lib/web/attempt";
import { removeToken } from "@/lib/web/cookies";
import { formAlert, refusalWords } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { recoverForm } from "./schema";

export const recover = publicAction(recoverForm, [], async ({ token }) => {
  const recovered = await finishRecovery(token, await visitor());
  if (recovered.ok) {
    await removeToken("session");
    return beginAttempt({ purpose: "reset-password", address: recovered.address, returnTo: "/security" });
  }
  const { reason, until } = recovered;
  if (reason === "recovery-over") redirect("/reset-password?notice=recovery-over");
  return formAlert(await refusalWords(reason, until));
});
