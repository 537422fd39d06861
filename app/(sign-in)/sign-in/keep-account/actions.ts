"use server";

import { redirect } from "next/navigation";
import { keepAccount } from "@/lib/flows/account-deletion";
import { KEEP_ACCOUNT_PAGE } from "@/lib/rules/account-deletion";
import { accountAction } from "@/lib/web/account-action";
import { visitor } from "@/lib/web/request";
import { keepForm } from "./schema";

export const keep = accountAction(KEEP_ACCOUNT_PAGE, keepForm, [], async (session) => {
  const outcome = await keepAccount(session, await visitor());
  // Kept in another tab already, or gone: the next page knows.
  redirect(outcome.ok ? "/security?notice=account-kept" : "/security");
});
