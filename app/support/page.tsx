import { redirect } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { CASES_SHOWN, listCases, searchCase } from "@/lib/flows/support-desk";
import { readCaseReference } from "@/lib/rules/support-case";
import { dates } from "@/lib/web/dates";
import { requireStaff, staffTitle } from "@/lib/web/staff";
import { words } from "@/lib/web/language";
import { CaseFacts } from "./case-facts";
import { Desk } from "./desk";

export const generateMetadata = staffTitle("supportDesk.cases.title");

type Query = { reference?: string | string[] };

/** The open cases, and the way to one by its reference (SPEC H6). */
export default async function SupportPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { momentOf } = await dates();
  const { session, formToken } = await requireStaff("/support");
  const { reference: typed } = await searchParams;
  const reference = readCaseReference(typed);
  const isAsked = typeof typed === "string" && typed.trim() !== "";
  if (isAsked && (await searchCase(session, reference))) redirect(`/support/case?reference=${reference}`);
  const cases = await listCases(session);
  const say = await words();
  return (
    <Desk emailAddress={session.account.emailAddress} formToken={formToken} current="cases">
      <Heading title={say("supportDesk.cases.title")} lead={say("supportDesk.cases.lead")} />
      {isAsked ? <Alert tone="info">{say("supportDesk.cases.notFound")}</Alert> : null}
      <SearchForm />
      <Card>
        {cases.length === 0 ? <p className="text-ink-soft">{say("supportDesk.cases.none")}</p> : null}
        <List label={say("supportDesk.cases.title")}>
          {cases.map((opened) => (
            <ListRow
              key={opened.reference}
              title={
                <TextLink href={`/support/case?reference=${opened.reference}`} alone data-reference="">
                  {opened.reference}
                </TextLink>
              }
              detail={<CaseFacts opened={opened} />}
              action={
                <span className="text-note text-ink-soft">
                  {say("supportDesk.cases.opened", { at: momentOf(opened.openedAt) })}
                </span>
              }
            />
          ))}
        </List>
        {cases.length === CASES_SHOWN ? (
          <p className="pt-4 text-note text-ink-soft">{say("supportDesk.cases.shown", { count: CASES_SHOWN })}</p>
        ) : null}
      </Card>
      <Card title={say("supportDesk.cases.operators")}>
        <p className="max-w-prose">{say("supportDesk.cases.operatorsText")}</p>
      </Card>
    </Desk>
  );
}

async function SearchForm() {
  const say = await words();
  return (
    <Card title={say("supportDesk.cases.find")}>
      <form action="/support" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="min-w-0 flex-[1_1_14rem]">
          <Field
            label={say("supportDesk.cases.reference")}
            hint={say("supportDesk.cases.referenceHint")}
            name="reference"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </div>
        <Button type="submit" variant="secondary">
          {say("supportDesk.cases.search")}
        </Button>
      </form>
    </Card>
  );
}
