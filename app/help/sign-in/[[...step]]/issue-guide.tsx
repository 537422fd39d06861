import { ButtonLink } from "@/components/ui/button";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { triedQuery, type TriedStep } from "@/lib/rules/tried-steps";
import { actionPages, helpAddress, type Issue, type IssueTree } from "@/lib/rules/troubleshooter";
import { stepWords } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";
import { Articles, LinkRow, LookFirst, Owners } from "./parts";

/** One issue: the fastest next step, the others in order, the caveat, who owns it (SPEC H2). */
export async function IssueGuide({ issue, tried }: { issue: Issue; tried: TriedStep[] }) {
  const say = await words();
  const { steps, check }: IssueTree = troubleshooter[issue];
  const [first, ...others] = steps.map((step) => ({ ...step, ...stepWords(say, issue, step.id) }));
  return (
    <>
      <Heading title={say(`helpIssues.${issue}.title`)} lead={say(`helpIssues.${issue}.signs`)} />
      {check ? <LookFirst check={check} /> : null}
      {first ? (
        <Card title={say("help.fastest")}>
          <p className="font-medium">{first.title}</p>
          <p className="pb-4 text-ink-soft">{first.text}</p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            {first.action ? (
              <ButtonLink href={actionPages[first.action]}>{say(`help.actions.${first.action}`)}</ButtonLink>
            ) : null}
            <TextLink href={helpAddress(issue, first.id) + triedQuery(tried)} alone>
              {say("help.openStep")}
            </TextLink>
          </div>
        </Card>
      ) : null}
      {others.length > 0 ? (
        <Card title={say("help.thenTry")}>
          <ol className="flex list-decimal flex-col gap-2 ps-5" start={2}>
            {others.map(({ id, title }) => (
              <li key={id} className="ps-1.5">
                <TextLink href={helpAddress(issue, id) + triedQuery(tried)}>{title}</TextLink>
              </li>
            ))}
          </ol>
        </Card>
      ) : null}
      <Alert tone="info">
        <strong className="font-semibold">{say("help.caveat")}:</strong> {say(`helpIssues.${issue}.caveat`)}
      </Alert>
      <Owners issue={issue} />
      <Articles issue={issue} />
      <LinkRow tried={tried} />
    </>
  );
}
