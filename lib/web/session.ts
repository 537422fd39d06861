import { redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { findSignedIn, noteSeen, type SignedIn } from "@/lib/flows/session";
import { KEEP_ACCOUNT_PAGE, leadsToKeeping } from "@/lib/rules/account-deletion";
import { formTokenFor } from "@/lib/rules/form-token";
import { isOfOwnFactors } from "@/lib/rules/sign-in-connection";
import { isSeenDue } from "@/lib/rules/session";
import { readToken } from "./cookies";
import { visitor } from "./request";

/** The live session of this browser, read from the database once a request; null when nobody is signed in. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const token = await readToken("session");
  return token ? findSignedIn(token) : null;
});

/** The pages that show the backup code offered with a session. Every other one leads there until it is ticked (SPEC S10). */
const showOfferedCode = ["/sign-in/backup-code", "/security/backup-code", KEEP_ACCOUNT_PAGE];

/**
 * The guard of every page and action behind a session: leads to signing in and from there back to `page`.
 * Answers the session, and the token for the page's forms.
 */
export async function requireAccount(page: string) {
  const token = await readToken("session");
  const session = await currentSession();
  if (!token) redirect(`/sign-in?return-to=${encodeURIComponent(page)}`);
  if (!session) redirect(`/sign-in?return-to=${encodeURIComponent(page)}&notice=session-ended`);
  if (leadsToKeeping(session.account, page)) redirect(KEEP_ACCOUNT_PAGE);
  if (session.connection && isOfOwnFactors(page)) redirect("/security");
  if (session.sealedOfferedCode && !showOfferedCode.includes(page)) {
    redirect(`/sign-in/backup-code?return-to=${encodeURIComponent(page)}`);
  }
  const { networkAddress } = await visitor();
  if (isSeenDue(session, new Date())) after(() => noteSeen(session, networkAddress));
  return { session, formToken: formTokenFor(token) };
}

/** The token for forms that stand around a signed-in page. */
export async function sessionFormToken(): Promise<string> {
  const token = await readToken("session");
  return token ? formTokenFor(token) : "";
}
