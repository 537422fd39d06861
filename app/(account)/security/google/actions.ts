"use server";

import { redirect } from "next/navigation";
import { unlinkGoogle } from "@/lib/flows/google-sign-in";
import { changePages } from "@/lib/rules/reauthentication";
import { keepSignedIn } from "@/lib/web/change";
import { visitor } from "@/lib/web/request";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { unlinkForm } from "./schema";

export const unlink = sensitiveAction(changePages["unlink-google"], unlinkForm, [], async (changing) => {
  const changed = await unlinkGoogle(changing, await visitor());
  if (!changed.ok && changed.reason === "last-way-in") redirect(changePages["unlink-google"]);
  const kept = changed.ok && (await keepSignedIn(changed));
  redirect(kept ? "/security?notice=google-unlinked" : "/reauthenticate?change=unlink-google&notice=expired");
});
