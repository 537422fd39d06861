import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { log } from "@/lib/log";
import { TooBusy } from "@/lib/rules/outcome";
import { MOST_SERVERS } from "@/lib/rules/license";
import { LONGEST_NAME } from "@/lib/rules/person-name";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/lib/rules/password";
import { LONGEST_LINE, LONGEST_POSTAL_ADDRESS, MOST_ADDRESS_LINES } from "@/lib/rules/profile";
import { LONGEST_NOTE } from "@/lib/rules/support-case";
import { formAlert, type FormState } from "./form-state";
import type { Words } from "@/lib/words";
import { words } from "./language";
import { isSameOrigin, requestId } from "./request";

/** The text fields of a form; a file, an array or a missing field never gets through as something else. */
export type Fields = Record<string, string>;

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * An action that anyone may call. Before `handle` sees anything the Origin is exact and every field has passed
 * `schema`, whose messages are keys of the catalog told beside their fields. `kept` names the fields that are
 * given back as typed; secrets are never among them.
 */
export function publicAction<Shape extends z.ZodType>(
  schema: Shape,
  kept: readonly string[],
  handle: (values: z.infer<Shape>, typed: Fields) => Promise<FormState>,
): FormAction {
  return async (_previous, form) => {
    const fields = textFields(form);
    const typed = typedIn(form, kept);
    try {
      if (!(await isSameOrigin())) return formAlert((await words())("reasons.foreign-form"));
      const parsed = schema.safeParse(fields);
      if (!parsed.success) return { errors: await messages(parsed.error.issues), values: typed };
      return await handle(parsed.data, typed);
    } catch (error) {
      unstable_rethrow(error);
      return await failure(error, typed);
    }
  };
}

/** What is given back as typed, of the fields named by `kept`. */
export function typedIn(form: unknown, kept: readonly string[]): Fields {
  const fields = textFields(form);
  return Object.fromEntries(kept.map((name) => [name, fields[name] ?? ""]));
}

/** Anyone can post anything to an action, also something that is no form at all. */
function textFields(form: unknown): Fields {
  if (!(form instanceof FormData)) return {};
  const entries = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  // The first of several fields with one name counts: an array in place of a text is not a text.
  return Object.fromEntries(entries.reverse());
}

/** The limits that the words about a profile name. */
export const profileLimits = {
  longestName: LONGEST_NAME,
  longestLine: LONGEST_LINE,
  longestPostalAddress: LONGEST_POSTAL_ADDRESS,
  mostLines: MOST_ADDRESS_LINES,
};

type Key = Parameters<Words>[0];

/** Every problem of a field, in words beside it. */
async function messages(issues: { path: PropertyKey[]; message: string }[]): Promise<Record<string, string>> {
  const limits = {
    shortest: SHORTEST_PASSWORD,
    longest: LONGEST_PASSWORD,
    longestNote: LONGEST_NOTE,
    mostServers: MOST_SERVERS,
    ...profileLimits,
  };
  const say = await words();
  const told: Record<string, string> = {};
  for (const { path, message } of issues) {
    const field = String(path[0]);
    const problem = say(message as Key, limits);
    told[field] = told[field] ? `${told[field]} ${problem}` : problem;
  }
  return told;
}

/** What broke is for the log; the person gets a reference to it, and keeps what was typed. */
async function failure(error: unknown, typed: Fields): Promise<FormState> {
  const say = await words();
  if (error instanceof TooBusy) {
    const wait = say("reasons.wait", { count: error.retryAfterSeconds, unit: "seconds" });
    return formAlert(say("reasons.too-busy", { wait }), typed);
  }
  const id = await requestId();
  log().error({ id, err: error }, "an action failed");
  return formAlert(say("reasons.unavailable", { reference: id }), typed);
}
