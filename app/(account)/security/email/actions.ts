"use server";

import { redirect } from "next/navigation";
import { giveNewAddress } from "@/lib/flows/email-address";
import { changePages } from "@/lib/rules/reauthentication";
import { writeToken } from "@/lib/web/cookies";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { visitor } from "@/lib/web/request";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { newAddressForm } from "./schema";

const PAGE = changePages["change-address"];

export const giveAddress = sensitiveAction(PAGE, newAddressForm, ["email-address"], async (changing, values, typed) => {
  const given = await giveNewAddress(changing, values["email-address"], await visitor());
  if (given.ok) {
    await writeToken("attempt", given.token);
    redirect(`${PAGE}/verify`);
  }
  const { reason, until } = given;
  if (reason === "not-this-step") redirect("/reauthenticate?change=change-address&notice=expired");
  const text = await refusalWords(reason, until);
  const isAboutAddress = reason === "same-address" || reason === "company-address";
  return isAboutAddress ? fieldError("email-address", text, typed) : formAlert(text, typed);
});
