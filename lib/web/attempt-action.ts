import type { z } from "zod";
import { FORM_TOKEN_FIELD, matchesFormToken } from "@/lib/rules/form-token";
import { currentAttempt, toCurrentStep } from "./attempt";
import { readToken } from "./cookies";
import { formAlert, type FormState } from "./form-state";
import { publicAction, typedIn, type Fields, type FormAction } from "./public-action";
import { words } from "./language";
import { noteFormRead } from "./request";

/**
 * An action on the attempt of this browser's cookie; a schema that depends on its address is given that. A form of an older attempt (another tab, the back button)
 * changes nothing and says so (SPEC S17); without an attempt the person is led to the start.
 */
export function attemptAction<Shape extends z.ZodType>(
  schema: Shape | ((emailAddress: string) => Shape),
  kept: readonly string[],
  handle: (token: string, values: z.infer<Shape>, typed: Fields) => Promise<FormState>,
): FormAction {
  return async (previous, form) => {
    await noteFormRead();
    const token = await readToken("attempt");
    const given = form instanceof FormData ? form.get(FORM_TOKEN_FIELD) : null;
    if (!token) return toCurrentStep();
    if (!matchesFormToken(token, given)) {
      return formAlert((await words())("reasons.newer-attempt"), typedIn(form, kept));
    }
    const shape = typeof schema === "function" ? schema((await currentAttempt())?.address ?? "") : schema;
    return publicAction(shape, kept, (values, typed) => handle(token, values, typed))(previous, form);
  };
}
