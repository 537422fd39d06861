"use server";

import { redirect } from "next/navigation";
import { saveOfferedCode } from "@/lib/flows/backup-code";
import { safeReturnTo } from "@/lib/rules/return-to";
import { accountAction } from "@/lib/web/account-action";
import { visitor } from "@/lib/web/request";
import { savedForm } from "./schema";

export const saved = accountAction("/sign-in/backup-code", savedForm, [], async (session, values) => {
  const outcome = await saveOfferedCode(session, values["code-id"], await visitor());
  redirect(outcome.ok ? safeReturnTo(values["return-to"]) : `/security?notice=${outcome.reason}`);
});
