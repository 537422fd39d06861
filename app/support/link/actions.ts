"use server";

import { troubleshooter } from "@/lib/content/troubleshooter";
import { makeSupportLink } from "@/lib/flows/support-desk";
import { readTried } from "@/lib/rules/tried-steps";
import { dates } from "@/lib/web/dates";
import { fieldError, refusalWords } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { staffAction } from "@/lib/web/staff-action";
import { linkForm } from "./schema";

const KEPT = ["step", "reference", "lifetime"];

export const makeLink = staffAction("/support/link", linkForm, KEPT, async (session, values, typed) => {
  const { reference, lifetime } = values;
  const say = await words();
  const { momentOf } = await dates();
  const [step, ...more] = readTried(troubleshooter, values.step);
  if (!step || more.length > 0) return fieldError("step", say("reasons.step-missing"), typed);
  const made = await makeSupportLink(session, { ...step, reference }, lifetime);
  if (!made.ok) return fieldError("reference", await refusalWords(made.reason), typed);
  const text = say("supportDesk.link.made", { at: momentOf(made.endsAt) });
  return { alert: { tone: "success", text }, values: { ...typed, link: made.link } };
});
