import { CopyButton } from "@/components/copy-button";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { contactAddress } from "@/lib/rules/support-case";
import type { TriedStep } from "@/lib/rules/tried-steps";
import type { Issue, IssueTree } from "@/lib/rules/troubleshooter";
import { forwardWords, stepWords } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";
import { Articles, LinkRow } from "./parts";

/** It helped: what to do next time (SPEC H4). */
export async function Solved({ issue }: { issue: Issue }) {
  const say = await words();
  return (
    <>
      <Heading title={say("help.solved.title")} lead={say("help.solved.lead")} />
      <p className="max-w-prose">{say(`helpIssues.${issue}.nextTime`)}</p>
      <Articles issue={issue} />
      <LinkRow />
    </>
  );
}

/** Nothing helped: who owns it now, and what to tell them, with what was tried (SPEC H4). */
export async function HandOver({ issue, tried }: { issue: Issue; tried: TriedStep[] }) {
  const say = await words();
  const { owner, nextOwner }: IssueTree = troubleshooter[issue];
  const message = forwardWords(say, issue, tried);
  return (
    <>
      <Heading
        title={say("help.handOver.title")}
        lead={say("help.handOver.lead", { owner: say(`help.owner.${owner === "you" ? (nextOwner ?? owner) : owner}`) })}
      />
      {tried.length > 0 ? <Tried tried={tried} /> : null}
      {message ? (
        <Card title={say("help.handOver.message")}>
          <p className="pb-4 whitespace-pre-line select-all">{message}</p>
          <CopyButton
            label={say("backupCode.copy")}
            text={message}
            words={{ copied: say("backupCode.copied"), notCopied: say("backupCode.notCopied") }}
          />
        </Card>
      ) : null}
      <Card title={say("help.handOver.write")} lead={say("help.handOver.writeLead")}>
        <ButtonLink href={contactAddress({ issue, tried })}>{say("help.handOver.toContact")}</ButtonLink>
      </Card>
      <LinkRow tried={tried} />
    </>
  );
}

async function Tried({ tried }: { tried: TriedStep[] }) {
  const say = await words();
  return (
    <section aria-labelledby="tried">
      <h2 id="tried" className="text-section font-semibold tracking-tight">
        {say("help.tried")}
      </h2>
      <ul className="list-disc ps-5">
        {tried.map(({ issue, step }) => (
          <li key={`${issue}.${step}`}>{stepWords(say, issue, step).title}</li>
        ))}
      </ul>
    </section>
  );
}
