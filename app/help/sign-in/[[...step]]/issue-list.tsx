import { Heading } from "@/components/ui/heading";
import { triedQuery, type TriedStep } from "@/lib/rules/tried-steps";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { listIssues } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";

/** Which of the five it is, each with its signs (SPEC H1). The whole card can be pressed. */
export async function IssueList({ tried }: { tried: TriedStep[] }) {
  const say = await words();
  return (
    <>
      <Heading title={say("help.title")} lead={say("help.lead")} />
      <ul className="flex flex-col gap-3">
        {listIssues(say).map(({ issue, title, signs }) => (
          <li
            key={issue}
            className="relative rounded-card border border-line bg-surface px-5 py-4 shadow-control transition-colors hover:border-accent"
          >
            <h2 className="font-semibold">
              <a href={helpAddress(issue) + triedQuery(tried)} className="rounded-mark after:absolute after:inset-0">
                {title}
              </a>
            </h2>
            <p className="text-note text-ink-soft">{signs}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
