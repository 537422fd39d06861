"use server";

import { redirect } from "next/navigation";
import { chooseLanguage } from "@/lib/flows/language";
import { accountAction } from "@/lib/web/account-action";
import { fieldError, refusalWords } from "@/lib/web/form-state";
import { languageForm } from "./schema";

export const saveLanguage = accountAction(
  "/settings/language",
  languageForm,
  ["language"],
  async (session, values, typed) => {
    const chosen = await chooseLanguage(session.accountId, values);
    if (!chosen.ok) return fieldError("language", await refusalWords(chosen.reason), typed);
    redirect("/settings?notice=language-saved");
  },
);
