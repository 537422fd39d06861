"use server";

import { redirect } from "next/navigation";
import { turnOffAuthenticator } from "@/lib/flows/authenticator";
import { changePages } from "@/lib/rules/reauthentication";
import { keepSignedIn } from "@/lib/web/change";
import { visitor } from "@/lib/web/request";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { turnOffForm } from "./schema";

export const turnOff = sensitiveAction(changePages["turn-off-authenticator"], turnOffForm, [], async (changing) => {
  const kept = await keepSignedIn(await turnOffAuthenticator(changing, await visitor()));
  redirect(kept ? "/security?notice=app-turned-off" : "/reauthenticate?change=turn-off-authenticator&notice=expired");
});
