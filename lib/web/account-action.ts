import type { z } from "zod";
import type { SignedIn } from "@/lib/flows/session";
import { FORM_TOKEN_FIELD, matchesFormToken } from "@/lib/rules/form-token";
import { readToken } from "./cookies";
import { formAlert, type FormState } from "./form-state";
import { publicAction, typedIn, type Fields, type FormAction } from "./public-action";
import { words } from "./language";
import { noteFormRead } from "./request";
import { requireAccount } from "./session";

/** An action of a signed-in person on the page at `page`: session, Origin and form token are checked before anything. A schema that depends on the address is given that. */
export function accountAction<Shape extends z.ZodType>(
  page: string,
  schema: Shape | ((emailAddress: string) => Shape),
  kept: readonly string[],
  handle: (session: SignedIn, values: z.infer<Shape>, typed: Fields) => Promise<FormState>,
): FormAction {
  return async (previous, form) => {
    await noteFormRead();
    const { session } = await requireAccount(page);
    const token = await readToken("session");
    const given = form instanceof FormData ? form.get(FORM_TOKEN_FIELD) : null;
    if (!token || !matchesFormToken(token, given)) {
      return formAlert((await words())("reasons.newer-session"), typedIn(form, kept));
    }
    const shape = typeof schema === "function" ? schema(session.account.emailAddress) : schema;
    return publicAction(shape, kept, (values, typed) => handle(session, values, typed))(previous, form);
  };
}
