"use server";

import { redirect } from "next/navigation";
import { startDeletion } from "@/lib/flows/account-deletion";
import { changePages } from "@/lib/rules/reauthentication";
import { removeToken } from "@/lib/web/cookies";
import { visitor } from "@/lib/web/request";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { deleteForm } from "./schema";

export const deleteAccount = sensitiveAction(changePages["delete-account"], deleteForm, [], async (changing) => {
  const outcome = await startDeletion(changing, await visitor());
  if (!outcome.ok) {
    const page = changePages["delete-account"];
    redirect(outcome.reason === "not-this-step" ? "/reauthenticate?change=delete-account&notice=expired" : page);
  }
  await removeToken("session");
  await removeToken("attempt");
  await removeToken("device");
  redirect("/sign-in?notice=deletion-started");
});
