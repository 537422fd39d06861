"use server";

import { refresh } from "next/cache";
import { attemptAction } from "@/lib/web/attempt-action";
import { sendCodeAgain } from "@/lib/web/email-code";
import { newCodeForm } from "./schema";

export const sendNewCode = attemptAction(newCodeForm, [], async (token) => {
  const answer = await sendCodeAgain(token);
  refresh();
  return answer;
});
