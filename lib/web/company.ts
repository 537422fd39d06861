import { redirect } from "next/navigation";
import { acceptCompanyAnswer, findCompany, type Company } from "@/lib/flows/single-sign-on";
import { log } from "@/lib/log";
import { count } from "@/lib/metrics";
import { companyProblemOf, type CompanyProblem } from "@/lib/rules/company-problem";
import { providerId } from "@/lib/rules/sign-in-connection";
import { currentAttempt, toCurrentStep } from "./attempt";
import { answerOf, providerSignInUrl, type SignInProvider } from "./provider-sign-in";
import { requestId, visitor } from "./request";

/** The address at the company where its person signs in; our own page that says what is wrong, when there is none. */
export async function toCompany(company: Company | null, address: string): Promise<string> {
  if (!company) return problemPage("off", null, null);
  try {
    return await providerSignInUrl(providerOf(company), { login_hint: address });
  } catch (error) {
    return problemPage(companyProblemOf(error), company, error);
  }
}

/** Takes a company's answer and leads on: to the next step, or to the page that says what is wrong (SPEC O3). */
export async function toAfterCompany(provider: string, request: Request): Promise<never> {
  const attempt = await currentAttempt();
  // Another browser, or long ago: there is nothing that this answer could prove.
  if (!attempt?.company || provider !== providerId(attempt.company)) return redirect("/sign-in?notice=no-attempt");
  if (attempt.step !== "company") return redirect(attempt.pages[0]);
  const company = await findCompany(attempt.company.id);
  if (!company) return redirect(await problemPage("off", attempt.company, null));
  const answer = await answerOf(providerOf(company), request);
  if (!answer.ok) return redirect(await problemPage(companyProblemOf(answer.error), company, answer.error));
  const outcome = await acceptCompanyAnswer(attempt.token, company.id, answer.claims, await visitor());
  if (!outcome.ok && outcome.reason !== "not-this-step") {
    return redirect(await problemPage(outcome.reason, company, null));
  }
  if (outcome.ok) count("latchkey.proofs", { factor: "company", outcome: "right" });
  return toCurrentStep();
}

function providerOf({ id, ...company }: Company): SignInProvider {
  return { ...company, id: providerId({ id }) };
}

/** The same facts go to the log, under the reference that the page shows. */
async function problemPage(problem: CompanyProblem, company: { id: string } | null, error: unknown): Promise<string> {
  const reference = await requestId();
  count("latchkey.proofs", { factor: "company", outcome: problem });
  log().warn({ id: reference, connection: company?.id, problem, err: error }, "a company sign-in failed");
  return `/sign-in/company?problem=${problem}&reference=${reference}`;
}
