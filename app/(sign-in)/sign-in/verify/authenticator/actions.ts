"use server";

import { attemptAction } from "@/lib/web/attempt-action";
import { getCodeByEmail, submitAppCode } from "@/lib/web/second-step";
import { codeForm, emailForm } from "./schema";

export const submitCode = attemptAction(codeForm, ["stay"], async (token, { code, stay }, typed) =>
  submitAppCode(token, code, { stayChosen: stay === "on" }, typed),
);

export const askForEmail = attemptAction(emailForm, [], async (token) => getCodeByEmail(token, "sign-in"));
