"use server";

import { redirect } from "next/navigation";
import { changePages } from "@/lib/rules/reauthentication";
import { accountAction } from "@/lib/web/account-action";
import { submitFirstCode } from "@/lib/web/authenticator";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { codeForm, manageForm } from "./schema";

const PAGE = changePages["set-up-authenticator"];

export const turnOn = sensitiveAction(PAGE, codeForm, [], async (changing, { code }) =>
  submitFirstCode(changing, "set-up-authenticator", code),
);

/** Leads to the change that was chosen; its page asks for re-authentication first. */
export const manage = accountAction(PAGE, manageForm, [], async (_session, { change }) =>
  redirect(changePages[change]),
);
