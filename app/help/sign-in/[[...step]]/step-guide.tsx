import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { carryLink } from "@/lib/rules/support-link";
import { triedQuery, withStep, type TriedStep } from "@/lib/rules/tried-steps";
import { actionPages, helpAddress, type Issue, type IssueTree } from "@/lib/rules/troubleshooter";
import { stepWords } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";
import { LinkRow, LookFirst } from "./parts";

type StepGuideProps = {
  issue: Issue;
  step: string;
  number: number;
  of: number;
  no: string;
  tried: TriedStep[];
  /** The signed link that support sent the person by, to be carried on; and whether it is for this very page. */
  carried: string | null;
  isSent: boolean;
};

/** One step, with a button that does it where one can, and "Did this help?" at its end (SPEC H3, H4). */
export async function StepGuide({ issue, step, number, of, no, tried, carried, isSent }: StepGuideProps) {
  const say = await words();
  const { title, text } = stepWords(say, issue, step);
  const { steps, check }: IssueTree = troubleshooter[issue];
  const { action, leadsTo } = steps.find(({ id }) => id === step) ?? {};
  const triedThis = triedQuery(withStep(tried, { issue, step }));
  return (
    <>
      <p className="-mb-4 text-note text-ink-soft">
        <TextLink href={helpAddress(issue) + triedQuery(tried)}>{say(`helpIssues.${issue}.title`)}</TextLink> ·{" "}
        {say("help.stepOf", { number, of })}
      </p>
      <Heading title={title} />
      {isSent ? <SentBySupport /> : null}
      <p className="max-w-prose">{text}</p>
      {action ? (
        <p className="print:hidden">
          <ButtonLink href={actionPages[action]}>{say(`help.actions.${action}`)}</ButtonLink>
        </p>
      ) : null}
      {check ? <LookFirst check={check} /> : null}
      {leadsTo ? (
        <p>
          <TextLink href={helpAddress(leadsTo) + triedThis} alone>
            {say("help.leadsTo", { issue: say(`helpIssues.${leadsTo}.title`) })}
          </TextLink>
        </p>
      ) : null}
      <section aria-labelledby="did-this-help" className="border-t border-line pt-5 print:hidden">
        <h2 id="did-this-help" className="pb-3 text-section font-semibold tracking-tight">
          {say("help.didThisHelp")}
        </h2>
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="secondary" href={carryLink(helpAddress(issue, "solved"), carried)}>
            {say("help.yes")}
          </ButtonLink>
          <ButtonLink variant="secondary" href={carryLink(no + triedThis, carried)}>
            {say("help.no")}
          </ButtonLink>
        </div>
      </section>
      <LinkRow tried={tried} />
    </>
  );
}

async function SentBySupport() {
  const say = await words();
  return (
    <Alert tone="info">
      {say("help.sentBySupport")} <TextLink href="/help/is-this-you">{say("help.isThisYou")}</TextLink>
    </Alert>
  );
}
