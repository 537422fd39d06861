import { redirect } from "next/navigation";
import { mayGiveAddress } from "@/lib/flows/email-address";
import { isReauthenticated, startReauthentication } from "@/lib/flows/reauthentication";
import type { SignedIn } from "@/lib/flows/session";
import { formTokenFor } from "@/lib/rules/form-token";
import type { Change } from "@/lib/rules/reauthentication";
import { currentAttempt } from "./attempt";
import { readToken, writeToken } from "./cookies";
import { visitor } from "./request";

/** The re-authentication under way in this browser, if it is of this session and for this change. */
export async function currentReauthentication(session: { id: string }, change: Change) {
  const attempt = await currentAttempt();
  return attempt?.change === change && attempt.sessionId === session.id ? attempt : null;
}

/** The token of this session's re-authentication for a change: the one that waits for its password, or a new one. */
export async function reauthenticationFor(session: SignedIn, change: Change): Promise<string> {
  const attempt = await currentReauthentication(session, change);
  if (attempt && ["password", "google", "locked"].includes(attempt.step)) return attempt.token;
  const token = await startReauthentication(session, change, await visitor());
  await writeToken("attempt", token);
  return token;
}

/**
 * The guard of the page of a change: leads to re-authentication unless that was just finished for this change in this
 * session (SPEC T1). Answers its token and the token for the page's form.
 */
export async function requireReauthentication(session: SignedIn, change: Change) {
  const token = await readToken("attempt");
  if (!token || !(await isReauthenticated(session, token, change))) redirect(`/reauthenticate?change=${change}`);
  return { token, formToken: formTokenFor(token) };
}

/** The same for the page of a new address, which can be given again while the code to another one is awaited (SPEC G2). */
export async function requireAddressChange(session: SignedIn) {
  const token = await readToken("attempt");
  if (!token || !(await mayGiveAddress(session, token))) redirect("/reauthenticate?change=change-address");
  return { formToken: formTokenFor(token) };
}
