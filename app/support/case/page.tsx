import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { viewCase, type CaseStep, type SupportCase } from "@/lib/flows/support-desk";
import { readChecks } from "@/lib/rules/case-checks";
import { isCaseReference } from "@/lib/rules/support-case";
import { dates } from "@/lib/web/dates";
import { reachedWords } from "@/lib/web/desk-words";
import { requireStaff, staffTitle } from "@/lib/web/staff";
import { words } from "@/lib/web/language";
import { checkLines } from "@/lib/words";
import { troubleWords } from "@/lib/web/trouble-words";
import { CaseFacts } from "../case-facts";
import { Desk } from "../desk";
import { CloseForm } from "./form";

export const generateMetadata = staffTitle("supportDesk.case.pageTitle");

type Query = { reference?: string | string[] };

/** One case: what its customer told, and how far they got by links of support (SPEC H6). */
export default async function CasePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { momentOf } = await dates();
  const { session, formToken } = await requireStaff("/support");
  const { reference } = await searchParams;
  const viewed = isCaseReference(reference) ? await viewCase(session, reference) : null;
  if (!viewed) notFound();
  const { opened, steps } = viewed;
  const say = await words();
  return (
    <Desk emailAddress={session.account.emailAddress} formToken={formToken} current="cases">
      <Heading
        title={say("supportDesk.case.title", { reference: opened.reference })}
        lead={say("supportDesk.cases.opened", { at: momentOf(opened.openedAt) })}
      />
      <Told opened={opened} />
      <Checks opened={opened} />
      <Card title={say("supportDesk.case.progress")} lead={say("supportDesk.case.progressLead")}>
        <Reached steps={steps} />
      </Card>
      {opened.closedAt ? (
        <p>{say("supportDesk.case.closedAt", { at: momentOf(opened.closedAt) })}</p>
      ) : (
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/support/link?reference=${opened.reference}`}>
            {say("supportDesk.case.makeLink")}
          </ButtonLink>
          <CloseForm
            formToken={formToken}
            trouble={await troubleWords()}
            reference={opened.reference}
            label={say("supportDesk.case.close")}
          />
        </div>
      )}
      <p className="text-note">
        <TextLink href="/support" alone>
          {say("supportDesk.case.back")}
        </TextLink>
      </p>
    </Desk>
  );
}

async function Told({ opened }: { opened: SupportCase }) {
  const say = await words();
  const { replyAddress, phone, addressProof } = opened;
  return (
    <Card>
      <CaseFacts opened={opened} />
      <p className="pt-4 wrap-anywhere">{say("supportDesk.case.replyTo", { address: replyAddress })}</p>
      {phone ? <p>{say("supportDesk.case.phone", { phone })}</p> : null}
      <h2 className="pt-4 font-semibold">{say("supportDesk.case.proofTitle")}</h2>
      <p data-proof={addressProof}>{say(`supportDesk.case.proof.${addressProof}`)}</p>
    </Card>
  );
}

/** What the customer let us know of a check that they made. */
async function Checks({ opened }: { opened: SupportCase }) {
  const say = await words();
  const lines = checkLines(say, readChecks(opened.checks.join(",")));
  if (lines.length === 0) return null;
  return (
    <Card title={say("supportDesk.case.checks")} lead={say("supportDesk.case.checksLead")}>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

async function Reached({ steps }: { steps: CaseStep[] }) {
  const { momentOf } = await dates();
  const say = await words();
  if (steps.length === 0) return <p className="text-ink-soft">{say("supportDesk.case.noProgress")}</p>;
  return (
    <List label={say("supportDesk.case.progress")}>
      {steps.map(({ issue, step, reachedAt, tickedAt }) => (
        <ListRow
          key={`${issue}.${step}`}
          title={reachedWords(say, issue, step)}
          detail={
            <>
              <p>{say("supportDesk.case.reached", { at: momentOf(reachedAt) })}</p>
              {tickedAt ? <p>{say("supportDesk.case.ticked", { at: momentOf(tickedAt) })}</p> : null}
            </>
          }
        />
      ))}
    </List>
  );
}
