import type { z } from "zod";
import type { SignedIn } from "@/lib/flows/session";
import { accountAction } from "./account-action";
import type { FormState } from "./form-state";
import type { Fields, FormAction } from "./public-action";
import { noteFormRead } from "./request";
import { requireStaff } from "./staff";

/** An action of support staff on the page at `page`: who it is, Origin and form token are checked before anything. */
export function staffAction<Shape extends z.ZodType>(
  page: string,
  schema: Shape,
  kept: readonly string[],
  handle: (session: SignedIn, values: z.infer<Shape>, typed: Fields) => Promise<FormState>,
): FormAction {
  const act = accountAction(page, schema, kept, handle);
  return async (previous, form) => {
    await noteFormRead();
    await requireStaff(page);
    return act(previous, form);
  };
}
