"use server";

import { checkPasted, type LinkVerdict } from "@/lib/flows/support-link";
import { helpValues } from "@/lib/web/help-words";
import { publicAction } from "@/lib/web/public-action";
import { words } from "@/lib/web/language";
import { checkForm } from "./schema";

const tones = { ours: "success", over: "warning", unsigned: "warning", reference: "info" } as const satisfies Record<
  LinkVerdict,
  string
>;

/** What was pasted is not given back: it may be somebody's way in. */
export const checkLink = publicAction(checkForm, [], async ({ pasted }) => {
  const verdict = await checkPasted(pasted);
  return { alert: { tone: tones[verdict], text: (await words())(`isThisYou.verdicts.${verdict}`, helpValues()) } };
});
