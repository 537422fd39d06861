"use server";

import { redirect } from "next/navigation";
import { carriedLicense, keepLicense } from "@/lib/flows/licenses";
import { MOST_LICENSES } from "@/lib/rules/license";
import { accountAction } from "@/lib/web/account-action";
import { formAlert } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { addForm } from "./schema";

export const addLicense = accountAction("/settings/products/add", addForm, [], async (session, values) => {
  const license = carriedLicense(values.license);
  if (!license) return formAlert((await words())("getStarted.add.over"));
  const kept = await keepLicense(session.accountId, license);
  if (!kept.ok) return formAlert((await words())("getStarted.add.tooMany", { most: MOST_LICENSES }));
  redirect("/settings/products?notice=license-added");
});
