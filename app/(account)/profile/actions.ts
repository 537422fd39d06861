"use server";

import { redirect } from "next/navigation";
import { saveSetting } from "@/lib/flows/profile";
import { settingFields, type ProfileValues, type Setting } from "@/lib/rules/profile";
import { accountAction } from "@/lib/web/account-action";
import { formAlert, refusalWords } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { visitor } from "@/lib/web/request";
import { settingForms } from "./schema";

type Typed = Partial<ProfileValues> & { version: string };

/** The action of one setting, at its own address. */
function saving(setting: Setting) {
  const kept = [...settingFields[setting], "version"];
  return accountAction(`/profile/${setting}`, settingForms[setting], kept, async (session, values, typed) => {
    const { version, ...told } = values as Typed;
    const outcome = await saveSetting(session, setting, told, version, await visitor());
    if (outcome.ok) redirect("/profile?notice=profile-saved");
    if (!("shown" in outcome)) return formAlert(await refusalWords("managed"), typed);
    const now = outcome.shown.filter(Boolean).join(" ") || (await words())("profile.empty");
    // What was typed stays; saved once more, it takes the place of what is there now.
    return formAlert((await words())("reasons.changed-meanwhile", { now }), { ...typed, version: outcome.version });
  });
}

export const saveName = saving("name");
export const savePhone = saving("phone");
export const savePostalAddress = saving("postal-address");
export const saveJobTitle = saving("job-title");
export const saveCompany = saving("company");
export const saveTimeZone = saving("time-zone");
