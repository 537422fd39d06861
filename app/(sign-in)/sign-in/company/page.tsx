import { CopyButton } from "@/components/copy-button";
import { GoOn } from "@/components/go-on";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { isCompanyProblem, ownerOf, type CompanyProblem } from "@/lib/rules/company-problem";
import { actionPages } from "@/lib/rules/troubleshooter";
import { requireStep } from "@/lib/web/attempt";
import { dates } from "@/lib/web/dates";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";

export const generateMetadata = pageTitle("company.title");

const GO = "/sign-in/company/go";
/** What a request's id looks like; anything else in the address is not shown. */
const REFERENCE = /^[\w-]{1,64}$/;

type Query = { problem?: string | string[]; reference?: string | string[] };

/** Sends an address of a company to that company (SPEC O1); where that failed, says what happened and who can help (O3). */
export default async function CompanyPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { company, address } = await requireStep("/sign-in/company");
  const { problem, reference } = await searchParams;
  const name = company?.name ?? "";
  const say = await words();
  return (
    <>
      <Heading title={say("company.heading", { name })} lead={say("company.lead", { name, address })} />
      {company && isCompanyProblem(problem) ? (
        <Problem problem={problem} company={company} reference={referenceIn(reference)} />
      ) : (
        <GoOn to={GO} />
      )}
      <div className="flex flex-col items-start gap-2">
        <ButtonLink href={GO}>
          {isCompanyProblem(problem) ? say("company.tryAgain") : say("company.goOn", { name })}
        </ButtonLink>
        <p className="text-note">
          <TextLink href="/sign-in" alone>
            {say("signIn.code.startAgain")}
          </TextLink>
        </p>
      </div>
    </>
  );
}

function referenceIn(given: Query["reference"]): string {
  return typeof given === "string" && REFERENCE.test(given) ? given : "none";
}

type ProblemProps = { problem: CompanyProblem; company: { name: string; contact: string }; reference: string };

async function Problem({ problem, company: { name, contact }, reference }: ProblemProps) {
  const { momentOf } = await dates();
  const say = await words();
  const what = say(`company.problems.${problem}`, { name });
  const message = say("company.message", {
    what,
    name,
    brand: settings().brandName,
    at: momentOf(new Date()),
    reference,
    address: settings().appUrl,
  });
  return (
    <>
      <Alert tone="danger">{what}</Alert>
      <p>{say(`company.owners.${ownerOf(problem)}`, { name, contact, support: settings().supportEmail })}</p>
      <div className="flex flex-col items-start gap-3">
        <h2 className="font-semibold">{say("company.forward")}</h2>
        <p data-message className="w-full rounded-control border border-line p-3 text-note whitespace-pre-line">
          {message}
        </p>
        <CopyButton
          label={say("company.copy")}
          text={message}
          words={{ copied: say("company.copied"), notCopied: say("company.notCopied") }}
        />
      </div>
      <p className="text-note">
        <TextLink href={actionPages["company-check"]} alone>
          {say("help.actions.company-check")}
        </TextLink>
      </p>
    </>
  );
}
