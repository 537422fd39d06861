"use server";

import { sendCodeAgain, submitMailedCode } from "@/lib/web/email-code";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { codeForm, newCodeForm } from "./schema";

const PAGE = "/reauthenticate/verify/email-code";

export const submitCode = sensitiveAction(PAGE, codeForm, [], async ({ token }, { code }, typed) =>
  submitMailedCode(token, code, { trustChosen: false }, typed),
);

export const sendNewCode = sensitiveAction(PAGE, newCodeForm, [], async ({ token }) => sendCodeAgain(token));
