import { settings } from "@/lib/env";
import type { CompanyFound } from "@/lib/flows/company-check";
import { log } from "@/lib/log";
import { companyResults } from "@/lib/rules/case-checks";
import { checkOwner, leadsToCompany, type CheckLine, type CompanyReport } from "@/lib/rules/company-check";
import { contactAddress } from "@/lib/rules/support-case";
import type { Words } from "@/lib/words";
import { dates } from "./dates";
import type { FormState } from "./form-state";
import { words } from "./language";
import { requestId } from "./request";

/** What a check of a company's sign-in found, in words; the facts go to the log under the reference that it shows. */
export async function checkAnswer(
  { domain, company }: CompanyFound,
  typed: Record<string, string>,
): Promise<FormState> {
  const { momentOf } = await dates();
  const say = await words();
  if (!company) return { alert: { tone: "info", text: say("companyCheck.notConnected", { domain }) }, values: typed };
  const { name, contact, lines } = company;
  const reference = await requestId();
  const problems = lines.filter(({ verdict }) => verdict === "problem").map(({ id, says }) => `${id}/${says}`);
  if (problems.length > 0)
    log().warn({ id: reference, domain, problems }, "a company sign-in was checked and is broken");
  const told = lines.map((one) => toldOf(say, one, { name, domain }));
  const owner = say(`companyCheck.owners.${checkOwner(lines)}`, { name, contact, support: settings().supportEmail });
  const { brandName: brand, appUrl: address } = settings();
  const head = say("companyCheck.report", { name, brand, at: momentOf(new Date()), reference, domain, address });
  const next = { address: typed["email-address"] ?? "", label: say("companyCheck.goOn", { name }) };
  const report: CompanyReport = {
    lines: told,
    owner,
    message: [head, "", ...told.map(({ label, word, text }) => `${label}: ${word}. ${text}`)].join("\n"),
    next: leadsToCompany(lines) ? next : null,
    contact: contactAddress({ issue: "sso", checks: companyResults(lines) }),
  };
  const alert = problems.length > 0 ? ("broken" as const) : ("allFine" as const);
  const tone = alert === "broken" ? ("warning" as const) : ("success" as const);
  return { alert: { tone, text: say(`companyCheck.${alert}`, { name }) }, values: typed, report };
}

type Key = Parameters<Words>[0];

function toldOf(say: Words, { id, verdict, says, amount }: CheckLine, about: { name: string; domain: string }) {
  return {
    id,
    verdict,
    label: say(`companyCheck.checks.${id}.label`),
    word: id === "last" ? say(`companyCheck.last.${says}` as Key, { amount }) : say(`companyCheck.verdict.${verdict}`),
    text: say(`companyCheck.checks.${id}.${says}` as Key, { ...about, amount }),
  };
}
