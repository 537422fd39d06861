"use server";

import { redirect } from "next/navigation";
import { keepLanguage } from "@/lib/web/browser-language";
import { publicAction } from "@/lib/web/public-action";
import { browserLanguageForm } from "./schema";

export const chooseForBrowser = publicAction(browserLanguageForm, ["language"], async (values) => {
  await keepLanguage(values.language);
  redirect(values["return-to"]);
});
