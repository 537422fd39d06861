"use server";

import { safeReturnTo } from "@/lib/rules/return-to";
import { beginAttempt, beginGoogle } from "@/lib/web/attempt";
import { publicAction } from "@/lib/web/public-action";
import { addressForm, googleForm } from "./schema";

export const startSignIn = publicAction(addressForm, ["email-address"], async (values) =>
  beginAttempt({
    purpose: "sign-in",
    address: values["email-address"],
    returnTo: safeReturnTo(values["return-to"]),
  }),
);

export const continueWithGoogle = publicAction(googleForm, [], async (values) =>
  beginGoogle(safeReturnTo(values["return-to"])),
);
