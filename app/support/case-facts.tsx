import type { SupportCase } from "@/lib/flows/support-desk";
import { words } from "@/lib/web/language";
import { triedWords } from "@/lib/web/desk-words";

/** What the customer told: text alone, in their own lines. */
export async function CaseFacts({ opened }: { opened: SupportCase }) {
  const say = await words();
  const { issue, question, tried, note } = opened;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p>{issue ? say(`helpIssues.${issue}.title`) : say("supportDesk.cases.noIssue")}</p>
      {question ? <p className="wrap-anywhere">{say("supportDesk.cases.asked", { question })}</p> : null}
      {triedWords(say, tried).map(({ key, title }) => (
        <p key={key}>{say("supportDesk.cases.tried", { step: title })}</p>
      ))}
      {note ? (
        <p data-note="" className="wrap-anywhere whitespace-pre-line text-ink">
          {note}
        </p>
      ) : null}
    </div>
  );
}
