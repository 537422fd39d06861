"use server";

import { redirect } from "next/navigation";
import { changePassword } from "@/lib/flows/change-password";
import { accountAction } from "@/lib/web/account-action";
import { keepSignedIn } from "@/lib/web/change";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { changePasswordForm } from "./schema";

export const savePassword = accountAction("/security/password", changePasswordForm, [], async (session, values) => {
  const passwords = { current: values["current-password"], next: values["new-password"] };
  const changed = await changePassword(session, passwords, await visitor());
  if (changed.ok) {
    await keepSignedIn(changed);
    redirect("/security?notice=password-changed");
  }
  const { reason, until } = changed;
  if (reason === "not-this-step") redirect("/security?notice=newer-session");
  const text = await refusalWords(reason, until);
  if (reason === "too-many-passwords" || reason === "too-many-tries") return formAlert(text);
  return fieldError(reason === "wrong-current-password" ? "current-password" : "new-password", text);
});
