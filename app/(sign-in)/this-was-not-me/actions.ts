"use server";

import { redirect } from "next/navigation";
import { disown } from "@/lib/flows/disown";
import { beginAttempt } from "@/lib/web/attempt";
import { removeToken } from "@/lib/web/cookies";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { notMeForm } from "./schema";

export const notMe = publicAction(notMeForm, [], async ({ token }) => {
  const address = await disown(token, await visitor());
  if (!address) redirect("/reset-password?notice=link-used");
  await removeToken("session");
  return beginAttempt({ purpose: "reset-password", address, returnTo: "/security" });
});
