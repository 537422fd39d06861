"use server";

import { redirect } from "next/navigation";
import { setFirstPassword } from "@/lib/flows/google-sign-in";
import { changePages } from "@/lib/rules/reauthentication";
import { keepSignedIn } from "@/lib/web/change";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { setPasswordForm } from "./schema";

export const setPassword = sensitiveAction(
  changePages["set-password"],
  setPasswordForm,
  [],
  async (changing, values) => {
    const changed = await setFirstPassword(changing, values["new-password"], await visitor());
    if (changed.ok) {
      await keepSignedIn(changed);
      redirect("/security?notice=password-set");
    }
    const { reason, until } = changed;
    if (reason === "not-this-step") redirect("/reauthenticate?change=set-password&notice=expired");
    const text = await refusalWords(reason, until);
    return reason === "common-password" ? fieldError("new-password", text) : formAlert(text);
  },
);
