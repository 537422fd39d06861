import { redirect } from "next/navigation";
import type { z } from "zod";
import type { SignedIn } from "@/lib/flows/session";
import { NOTHING_DONE } from "./attempt";
import { attemptAction } from "./attempt-action";
import { readToken } from "./cookies";
import type { FormState } from "./form-state";
import type { Fields, FormAction } from "./public-action";
import { noteFormRead } from "./request";
import { requireAccount } from "./session";

/**
 * An action of a signed-in person on the re-authentication of this browser, on the page at `page`: session, Origin and
 * the form's token are checked before anything. Whether it is for this session and this change is for the flow.
 */
export function sensitiveAction<Shape extends z.ZodType>(
  page: string,
  schema: Shape | ((emailAddress: string) => Shape),
  kept: readonly string[],
  handle: (changing: { session: SignedIn; token: string }, values: z.infer<Shape>, typed: Fields) => Promise<FormState>,
): FormAction {
  return async (previous, form) => {
    await noteFormRead();
    const { session } = await requireAccount(page);
    if (!(await readToken("attempt"))) redirect(NOTHING_DONE);
    const act = attemptAction(schema, kept, (token, values: z.infer<Shape>, typed) =>
      handle({ session, token }, values, typed),
    );
    return act(previous, form);
  };
}
