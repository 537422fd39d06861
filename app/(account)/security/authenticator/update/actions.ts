"use server";

import { changePages } from "@/lib/rules/reauthentication";
import { submitFirstCode } from "@/lib/web/authenticator";
import { sensitiveAction } from "@/lib/web/sensitive-action";
import { codeForm } from "./schema";

export const update = sensitiveAction(changePages["update-authenticator"], codeForm, [], async (changing, { code }) =>
  submitFirstCode(changing, "update-authenticator", code),
);
