"use server";

import { finish } from "@/lib/web/attempt";
import { attemptAction } from "@/lib/web/attempt-action";
import { finishForm } from "./schema";

export const finishSignIn = attemptAction(finishForm, [], async () => finish());
