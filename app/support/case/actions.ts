"use server";

import { redirect } from "next/navigation";
import { closeCase } from "@/lib/flows/support-desk";
import { formAlert, refusalWords } from "@/lib/web/form-state";
import { staffAction } from "@/lib/web/staff-action";
import { closeForm } from "./schema";

export const closeThisCase = staffAction("/support", closeForm, [], async (session, { reference }) => {
  const outcome = await closeCase(session, reference);
  if (outcome.ok) redirect("/support");
  return formAlert(await refusalWords(outcome.reason));
});
