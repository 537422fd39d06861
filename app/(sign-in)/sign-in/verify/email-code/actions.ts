"use server";

import { attemptAction } from "@/lib/web/attempt-action";
import { sendCodeAgain, submitMailedCode } from "@/lib/web/email-code";
import { codeForm, newCodeForm } from "./schema";

export const submitCode = attemptAction(codeForm, ["trust"], async (token, { code, trust }, typed) =>
  submitMailedCode(token, code, { trustChosen: trust === "yes" }, typed),
);

export const sendNewCode = attemptAction(newCodeForm, [], sendCodeAgain);
