"use server";

import { unsubscribe } from "@/lib/flows/communication";
import { formAlert } from "@/lib/web/form-state";
import { publicAction } from "@/lib/web/public-action";
import { words } from "@/lib/web/language";
import { unsubscribeForm } from "./schema";

export const stopMail = publicAction(unsubscribeForm, [], async ({ token }) => {
  const kind = await unsubscribe(token);
  const say = await words();
  if (!kind) return formAlert(say("settings.unsubscribe.broken"));
  const name = say(`settings.communication.kinds.${kind}.title`);
  return { alert: { tone: "success", text: say("settings.unsubscribe.done", { kind: name }) } };
});
