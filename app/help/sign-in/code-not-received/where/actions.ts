"use server";

import { attemptAction } from "@/lib/web/attempt-action";
import { sendCodeAgain } from "@/lib/web/email-code";
import { newCodeForm } from "./schema";

export const sendNewCode = attemptAction(newCodeForm, [], sendCodeAgain);
