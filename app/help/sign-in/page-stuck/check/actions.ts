"use server";

import { redirect } from "next/navigation";
import { BROWSER_CHECK_PAGE } from "@/lib/rules/browser-check";
import { writeTestCookie } from "@/lib/web/browser-check";
import { publicAction } from "@/lib/web/public-action";
import { checkForm } from "./schema";

/** Gives the browser a cookie and asks for the page anew: what comes back tells whether it keeps any. */
export const startCheck = publicAction(checkForm, [], async () => {
  await writeTestCookie();
  return redirect(`${BROWSER_CHECK_PAGE}?asked=${Date.now()}`);
});
