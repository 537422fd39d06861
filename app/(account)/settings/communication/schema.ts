import { z } from "zod";
import { choicesOf, readChoices } from "@/lib/rules/choices";
import { optionalMailKinds } from "@/lib/rules/communication";

/** What was seen when the page was made, and what is ticked now. */
export const communicationForm = z.record(z.string(), z.string()).transform((fields) => ({
  seen: readChoices(optionalMailKinds, fields.seen),
  wanted: choicesOf(optionalMailKinds, (kind) => fields[kind] === "on"),
}));
