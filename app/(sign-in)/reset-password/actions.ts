"use server";

import { safeReturnTo } from "@/lib/rules/return-to";
import { beginAttempt, currentAttempt } from "@/lib/web/attempt";
import { publicAction } from "@/lib/web/public-action";
import { addressForm } from "./schema";

export const startResetPassword = publicAction(addressForm, ["email-address"], async (values) =>
  beginAttempt({
    purpose: "reset-password",
    address: values["email-address"],
    returnTo: (await currentAttempt())?.returnTo ?? safeReturnTo(undefined),
  }),
);
