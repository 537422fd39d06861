import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { movedHelp, troubleshooter } from "@/lib/content/troubleshooter";
import { followSupportLink } from "@/lib/flows/support-link";
import { readTried, triedQuery } from "@/lib/rules/tried-steps";
import { findHelpPage } from "@/lib/rules/troubleshooter";
import { stepWords } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";
import { HandOver, Solved } from "./endings";
import { IssueGuide } from "./issue-guide";
import { IssueList } from "./issue-list";
import { StepGuide } from "./step-guide";

type Props = {
  params: Promise<{ step?: string[] }>;
  searchParams: Promise<Record<"tried" | "link" | "from", string | string[] | undefined>>;
};

async function findPage({ params, searchParams }: Props) {
  const page = findHelpPage(troubleshooter, movedHelp, (await params).step ?? []);
  const tried = readTried(troubleshooter, (await searchParams).tried);
  if (page?.kind === "moved") permanentRedirect(page.to + triedQuery(tried));
  return { page: page ?? notFound(), tried };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await findPage(props);
  const say = await words();
  if (page.kind === "start") return { title: say("help.title") };
  if (page.kind === "issue") return { title: say(`helpIssues.${page.issue}.title`) };
  if (page.kind === "step") return { title: stepWords(say, page.issue, page.step).title };
  return { title: say(page.kind === "solved" ? "help.solved.title" : "help.handOver.title") };
}

/**
 * "I cannot sign in" (SPEC H1 to H4): the issues, one issue, one step of it, or one of its two ends. What was tried on
 * the way stands in the address, and so does the link that support sent (SPEC H6).
 */
export default async function SignInHelpPage(props: Props) {
  const { page, tried } = await findPage(props);
  const { carried, isSent } = await followSupportLink(await props.searchParams, page, tried);
  switch (page.kind) {
    case "start":
      return <IssueList tried={tried} />;
    case "issue":
      return <IssueGuide issue={page.issue} tried={tried} />;
    case "step":
      return <StepGuide {...page} tried={tried} carried={carried} isSent={isSent} />;
    case "solved":
      return <Solved issue={page.issue} />;
    case "owner":
      return <HandOver issue={page.issue} tried={tried} />;
  }
}
