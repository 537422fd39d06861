import { redirect } from "next/navigation";
import { settings } from "@/lib/env";
import { acceptGoogleAnswer } from "@/lib/flows/google-sign-in";
import { log } from "@/lib/log";
import { count } from "@/lib/metrics";
import { companyProblemOf } from "@/lib/rules/company-problem";
import { isGoogleProblem, type GoogleProblem } from "@/lib/rules/google-identity";
import { beginAttempt, currentAttempt, toCurrentStep, writeAttempt } from "./attempt";
import { answerOf, providerSignInUrl, type SignInProvider } from "./provider-sign-in";
import { requestId, visitor } from "./request";

/** next-auth's name for Google, and so a part of its redirect address. */
export const GOOGLE = "google";

function googleProvider(): SignInProvider | null {
  const { google } = settings();
  return google && { ...google, id: GOOGLE, name: "Google" };
}

/** Whether signing in with Google is offered. */
export function isGoogleOffered(): boolean {
  return settings().google !== null;
}

/** The address at Google where the person of this browser's attempt signs in; our own page that says what is wrong, when there is none. */
export async function toGoogle(): Promise<never> {
  const attempt = await currentAttempt();
  if (!attempt) return redirect("/sign-in?notice=no-attempt");
  if (attempt.step !== "google") return redirect(attempt.pages[0]);
  const [page] = attempt.pages;
  const provider = googleProvider();
  if (!provider) return redirect(await problemPage(page, "off", null));
  const ask = attempt.address ? { login_hint: attempt.address } : { prompt: "select_account" as const };
  const to = await providerSignInUrl(provider, ask).catch((error: unknown) =>
    problemPage(page, problemOf(error), error),
  );
  return redirect(to);
}

/** Takes Google's answer and leads on: to the next step, or to the page that says what is wrong. */
export async function toAfterGoogle(request: Request): Promise<never> {
  const attempt = await currentAttempt();
  // Another browser, or long ago: there is nothing that this answer could prove.
  if (!attempt) return redirect("/sign-in?notice=no-attempt");
  if (attempt.step !== "google") return redirect(attempt.pages[0]);
  const [page] = attempt.pages;
  const provider = googleProvider();
  if (!provider) return redirect(await problemPage(page, "off", null));
  const answer = await answerOf(provider, request);
  if (!answer.ok) return redirect(await problemPage(page, problemOf(answer.error), answer.error));
  const outcome = await acceptGoogleAnswer(attempt.token, answer.claims, await visitor());
  if (outcome.ok) count("latchkey.proofs", { factor: GOOGLE, outcome: "right" });
  if (outcome.ok) return toNext(outcome);
  if (outcome.reason === "not-this-step") return toCurrentStep();
  return redirect(await problemPage(page, outcome.reason, null));
}

async function toNext(outcome: Extract<Awaited<ReturnType<typeof acceptGoogleAnswer>>, { ok: true }>): Promise<never> {
  if (outcome.next === "on") return toCurrentStep();
  const { address, returnTo } = outcome;
  if (outcome.next === "company") return beginAttempt({ purpose: "sign-in", address, returnTo });
  await writeAttempt({ purpose: "sign-in", address, returnTo, googleIdentity: outcome.identity });
  return redirect("/sign-in/password?notice=prove-once");
}

/** Google is nobody's company: what is wrong in one is in the other. */
function problemOf(error: unknown): GoogleProblem {
  const problem = companyProblemOf(error);
  return isGoogleProblem(problem) ? problem : "not-trusted";
}

/** The same facts go to the log, under the reference that the page shows. */
async function problemPage(page: string, problem: GoogleProblem, error: unknown): Promise<string> {
  const reference = await requestId();
  count("latchkey.proofs", { factor: GOOGLE, outcome: problem });
  log().warn({ id: reference, provider: GOOGLE, problem, err: error }, "signing in with Google failed");
  return `${page}?problem=${problem}&reference=${reference}`;
}
