import { acceptGoogleAnswer } from "@/lib/flows/google-sign-in";
import { verifyPassword } from "@/lib/flows/password";
import { startAttempt, startGoogleAttempt } from "@/lib/flows/start-attempt";
import type { Visitor } from "@/lib/rules/visitor";
import { after, enterCode, mustWork, openBrowser, PASSWORD, redeem } from "./people";

/** What Google says of a person: who they are there, and a verified address. */
export const ADA = "ada@mail.example";
export const googleClaims = {
  sub: "110169",
  email: ADA,
  email_verified: true,
  given_name: "Ada",
  family_name: "King",
};
export const now = after({ hours: 1 });

/** A sign-in to which Google has answered. */
export async function answered(changed: object = {}, browser = openBrowser(), at = now) {
  const token = await startGoogleAttempt("/security", at);
  const outcome = await acceptGoogleAnswer(token, { ...googleClaims, ...changed }, browser, at);
  return { token, browser, outcome };
}

/** Signs in with Google. */
export async function entered(changed: object = {}, browser = openBrowser(), at = now) {
  const { token, outcome } = await answered(changed, browser, at);
  mustWork(outcome);
  return { ...(await redeem(token, browser, at)), browser };
}

/** Signs in with the password once, as Google's answer asked for. */
export async function provedOnce(browser: Visitor, at = now) {
  const { outcome } = await answered({}, browser, at);
  if (!outcome.ok || outcome.next !== "prove-once") throw new Error("Nothing has to be proved.");
  const { address, returnTo, identity: googleIdentity } = outcome;
  const token = await startAttempt({ purpose: "sign-in", address, returnTo, googleIdentity }, browser, at);
  mustWork(await verifyPassword(token, PASSWORD, browser, at));
  await enterCode(token, browser, at);
  return redeem(token, browser, at);
}
