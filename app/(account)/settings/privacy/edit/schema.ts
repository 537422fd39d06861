import { z } from "zod";
import { choicesOf, readChoices } from "@/lib/rules/choices";
import { privacyChoices } from "@/lib/rules/privacy";

/** What was seen when the page was made, under which words, and what is ticked now. */
export const privacyForm = z.record(z.string(), z.string()).transform((fields) => ({
  seen: readChoices(privacyChoices, fields.seen),
  wording: fields.wording ?? "",
  wanted: choicesOf(privacyChoices, (choice) => fields[choice] === "on"),
}));
