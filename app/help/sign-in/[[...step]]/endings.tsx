import { CopyButton } from "@/components/copy-button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { troubleshooter } from "@/lib/content/troubleshooter";
import type { Issue, IssueTree } from "@/lib/rules/troubleshooter";
import { forwardWords } from "@/lib/web/help-words";
import { words } from "@/lib/web/request";
import { Articles, LinkRow } from "./parts";

/** It helped: what to do next time (SPEC H4). */
export function Solved({ issue }: { issue: Issue }) {
  const say = words();
  return (
    <>
      <Heading title={say("help.solved.title")} lead={say("help.solved.lead")} />
      <p className="max-w-prose">{say(`helpIssues.${issue}.nextTime`)}</p>
      <Articles issue={issue} />
      <LinkRow />
    </>
  );
}

/** Nothing helped: who owns it now, and what to tell them (SPEC H4). */
export function HandOver({ issue }: { issue: Issue }) {
  const say = words();
  const { supportEmail } = settings();
  const { owner, nextOwner }: IssueTree = troubleshooter[issue];
  const message = forwardWords(issue);
  return (
    <>
      <Heading
        title={say("help.handOver.title")}
        lead={say("help.handOver.lead", { owner: say(`help.owner.${owner === "you" ? (nextOwner ?? owner) : owner}`) })}
      />
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
        <TextLink href={`mailto:${supportEmail}`} alone>
          {supportEmail}
        </TextLink>
      </Card>
      <LinkRow />
    </>
  );
}
