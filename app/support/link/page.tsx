import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { LONGEST_QUESTION, isCaseReference, readQuestion } from "@/lib/rules/support-case";
import { findSteps } from "@/lib/web/desk-words";
import { requireStaff, staffTitle } from "@/lib/web/staff";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { Desk } from "../desk";
import { LinkForm } from "./form";

export const generateMetadata = staffTitle("supportDesk.link.title");

type Query = Record<"reference" | "find", string | string[] | undefined>;

/** Finds the step to link to, and makes a signed link to it (SPEC H6). */
export default async function LinkPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { session, formToken } = await requireStaff("/support/link");
  const query = await searchParams;
  const reference = isCaseReference(query.reference) ? query.reference : "";
  const find = readQuestion(query.find) ?? "";
  const say = await words();
  const steps = findSteps(say, find).map(({ value, label, hint }) => ({ value, label, hint }));
  return (
    <Desk emailAddress={session.account.emailAddress} formToken={formToken} current="link">
      <Heading title={say("supportDesk.link.title")} lead={say("supportDesk.link.lead")} />
      <Finder find={find} reference={reference} />
      {steps.length === 0 ? (
        <p role="status">{say("supportDesk.link.none")}</p>
      ) : (
        <Card>
          <LinkForm
            formToken={formToken}
            trouble={await troubleWords()}
            steps={steps}
            reference={reference}
            lifetimes={(["hour", "day", "week"] as const).map((value) => ({
              value,
              label: say(`supportDesk.link.lifetimes.${value}`),
            }))}
            words={{
              step: say("supportDesk.link.step"),
              reference: say("supportDesk.link.reference"),
              referenceHint: say("supportDesk.link.referenceHint"),
              lifetime: say("supportDesk.link.lifetime"),
              make: say("supportDesk.link.make"),
              link: say("supportDesk.link.link"),
              copy: say("supportDesk.link.copy"),
              copied: say("help.copied"),
              notCopied: say("backupCode.notCopied"),
            }}
          />
        </Card>
      )}
    </Desk>
  );
}

async function Finder({ find, reference }: { find: string; reference: string }) {
  const say = await words();
  const all = reference ? `/support/link?reference=${reference}` : "/support/link";
  return (
    <form action="/support/link" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      {reference ? <input type="hidden" name="reference" value={reference} /> : null}
      <div className="min-w-0 flex-[1_1_14rem]">
        <Field
          label={say("supportDesk.link.find")}
          name="find"
          type="search"
          maxLength={LONGEST_QUESTION}
          autoComplete="off"
          defaultValue={find}
        />
      </div>
      <Button type="submit" variant="secondary">
        {say("supportDesk.link.search")}
      </Button>
      {find ? (
        <TextLink href={all} alone>
          {say("supportDesk.link.all")}
        </TextLink>
      ) : null}
    </form>
  );
}
