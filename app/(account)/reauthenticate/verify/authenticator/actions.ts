"use server";

import { getCodeByEmail, submitAppCode } from "@/lib/web/second-step";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { codeForm, emailForm } from "./schema";

const PAGE = "/reauthenticate/verify/authenticator";

export const submitCode = sensitiveAction(PAGE, codeForm, [], async ({ token }, { code }, typed) =>
  submitAppCode(token, code, { stayChosen: false }, typed),
);

export const askForEmail = sensitiveAction(PAGE, emailForm, [], async ({ token }) =>
  getCodeByEmail(token, "reauthenticate"),
);
