import { redirect } from "next/navigation";
import { cache } from "react";
import { viewAttempt, type AttemptView } from "@/lib/flows/attempt";
import { startAttempt, startGoogleAttempt, startTrial } from "@/lib/flows/start-attempt";
import { beginsSession } from "@/lib/rules/attempt";
import { formTokenFor } from "@/lib/rules/form-token";
import { beginSession } from "./auth";
import { toChange } from "./change";
import { readToken, writeToken } from "./cookies";
import { visitor } from "./request";
import { currentSession } from "./session";

/** The attempt of this browser's cookie, read once a request; null when there is none. */
export const currentAttempt = cache(async (): Promise<(AttemptView & { token: string }) | null> => {
  const token = await readToken("attempt");
  const attempt = token && (await viewAttempt(token, await visitor()));
  return attempt ? { ...attempt, token } : null;
});

/** Begins an attempt, gives the browser its cookie and leads to its first step. The newest attempt wins (SPEC S17). */
export async function beginAttempt(start: Parameters<typeof startAttempt>[0]): Promise<never> {
  await writeAttempt(start);
  return toCurrentStep();
}

/** The same, and leads nowhere. */
export async function writeAttempt(start: Parameters<typeof startAttempt>[0]): Promise<void> {
  await writeToken("attempt", await startAttempt(start, await visitor()));
}

/** Begins a sign-in through Google. */
export async function beginGoogle(returnTo: string): Promise<never> {
  await writeToken("attempt", await startGoogleAttempt(returnTo));
  return toCurrentStep();
}

/** Begins a company sign-in by a link of the command line (SPEC O4). */
export async function beginTrial(link: string): Promise<never> {
  const token = await startTrial(link, "/security");
  if (!token) return toTrialOver();
  await writeToken("attempt", token);
  return toCurrentStep();
}

/** Where somebody who is signed in is led when the re-authentication of a change is there no more. */
export const NOTHING_DONE = "/security?notice=nothing-done";

/** Says that a link of the command line is worth nothing; where somebody is signed in, on a page that they see. */
export async function toTrialOver(): Promise<never> {
  return redirect(`${(await currentSession()) ? "/security" : "/sign-in"}?notice=trial-over`);
}

/**
 * Lets the page at `page` show itself only when the attempt's present step can be done there; else leads to the right one.
 * Answers the attempt and the token for the page's form.
 */
export async function requireStep(page: string) {
  const attempt = await currentAttempt();
  const [, journey] = page.split("/");
  if (!attempt) redirect(journey === "reauthenticate" ? NOTHING_DONE : `/${journey}?notice=no-attempt`);
  if (!attempt.pages.includes(page)) redirect(attempt.pages[0]);
  return { ...attempt, formToken: formTokenFor(attempt.token) };
}

/** Leads to where the attempt stands now, after something was proved; a finished one is put to its use on the way. */
export async function toCurrentStep(): Promise<never> {
  const token = await readToken("attempt");
  const attempt = token && (await viewAttempt(token, await visitor()));
  if (!attempt) return redirect("/sign-in?notice=no-attempt");
  if (attempt.step !== "finish") return redirect(attempt.pages[0]);
  return beginsSession(attempt.purpose) ? finish() : toChange(token, attempt.change, attempt.pages[0]);
}

/** Turns a finished attempt into a session and leads to where the person was going. */
export async function finish(): Promise<never> {
  const attempt = await currentAttempt();
  await beginSession();
  return redirect(attempt?.returnTo ?? "/");
}
