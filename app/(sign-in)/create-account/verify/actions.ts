"use server";

import { attemptAction } from "@/lib/web/attempt-action";
import { sendCodeAgain, submitMailedCode } from "@/lib/web/email-code";
import { codeForm, newCodeForm } from "./schema";

export const submitCode = attemptAction(codeForm, [], async (token, { code }, typed) =>
  submitMailedCode(token, code, { trustChosen: false }, typed),
);

export const sendNewCode = attemptAction(newCodeForm, [], sendCodeAgain);
