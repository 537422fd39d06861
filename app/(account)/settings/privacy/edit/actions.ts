"use server";

import { redirect } from "next/navigation";
import { savePrivacy } from "@/lib/flows/privacy";
import { writeChoices } from "@/lib/rules/choices";
import { privacyChoices } from "@/lib/rules/privacy";
import { accountAction } from "@/lib/web/account-action";
import { changedSince, privacyWords, privacyWording } from "@/lib/web/choices-words";
import { formAlert } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { privacyForm } from "./schema";

export const save = accountAction(
  "/settings/privacy/edit",
  privacyForm,
  ["seen", ...privacyChoices],
  async (session, { wording: read, ...choices }, typed) => {
    const say = await words();
    const wording = await privacyWording();
    if (read !== wording.id) return formAlert(say("settings.privacy.newWords"), typed);
    const saved = await savePrivacy(session.accountId, choices, wording);
    if (saved.ok) redirect("/settings/privacy?notice=settings-saved");
    const { present, meanwhile } = saved;
    const changes = meanwhile.map((choice) => ({ name: privacyWords(say, choice).title, isOn: present[choice] }));
    return changedSince(changes, typed, writeChoices(privacyChoices, present));
  },
);
