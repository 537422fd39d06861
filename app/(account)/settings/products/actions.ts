"use server";

import { redirect } from "next/navigation";
import { dropLicense } from "@/lib/flows/licenses";
import { forgetProductDevice } from "@/lib/flows/products";
import { accountAction } from "@/lib/web/account-action";
import { removeForm } from "./schema";

const PAGE = "/settings/products";

export const removeLicense = accountAction(PAGE, removeForm, [], async (session, { id }) => {
  await dropLicense(session.accountId, id);
  redirect(`${PAGE}?notice=license-removed`);
});

export const removeDevice = accountAction(PAGE, removeForm, [], async (session, { id }) => {
  await forgetProductDevice(session.accountId, id);
  redirect(`${PAGE}?notice=product-device-removed`);
});
