"use server";

import { redirect } from "next/navigation";
import { undoAddressChange } from "@/lib/flows/undo-address-change";
import { beginAttempt } from "@/lib/web/attempt";
import { removeToken } from "@/lib/web/cookies";
import { fieldError, formAlert, refusalWords } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { visitor } from "@/lib/web/request";
import { undoForm } from "./schema";

export const undo = publicAction(undoForm, [], async ({ token, proof }) => {
  const undone = await undoAddressChange(token, proof, await visitor());
  if (undone.ok) {
    await removeToken("session");
    return beginAttempt({ purpose: "reset-password", address: undone.address, returnTo: "/security" });
  }
  const { reason, until } = undone;
  if (reason === "link-used") redirect("/reset-password?notice=link-used");
  const text = await refusalWords(reason, until);
  return reason === "wrong-undo-proof" || reason === "wrong-undo-code" ? fieldError("proof", text) : formAlert(text);
});
