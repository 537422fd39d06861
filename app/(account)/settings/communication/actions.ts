"use server";

import { redirect } from "next/navigation";
import { saveCommunication } from "@/lib/flows/communication";
import { writeChoices } from "@/lib/rules/choices";
import { optionalMailKinds } from "@/lib/rules/communication";
import { accountAction } from "@/lib/web/account-action";
import { changedSince } from "@/lib/web/choices-words";
import { words } from "@/lib/web/language";
import { communicationForm } from "./schema";

export const save = accountAction(
  "/settings/communication",
  communicationForm,
  ["seen", ...optionalMailKinds],
  async (session, choices, typed) => {
    const saved = await saveCommunication(session.accountId, choices);
    if (saved.ok) redirect("/settings?notice=settings-saved");
    const say = await words();
    const { present, meanwhile } = saved;
    const changes = meanwhile.map((kind) => ({
      name: say(`settings.communication.kinds.${kind}.title`),
      isOn: present[kind],
    }));
    return changedSince(changes, typed, writeChoices(optionalMailKinds, present));
  },
);
