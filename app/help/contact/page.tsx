import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { supportLevels } from "@/lib/content/support-levels";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { settings } from "@/lib/env";
import { isCaseReference, readOrigin, type CaseOrigin } from "@/lib/rules/support-case";
import { waysOpenTo, type Plan } from "@/lib/rules/support-level";
import { writeChecks } from "@/lib/rules/check-result";
import { writeTried } from "@/lib/rules/tried-steps";
import { stepWords } from "@/lib/web/help-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { currentSession } from "@/lib/web/session";
import { hoursWords } from "@/lib/web/support-words";
import { checkLines } from "@/lib/words";
import { troubleWords } from "@/lib/web/trouble-words";
import { ContactForm } from "./form";
import { NotInPlan, Sent } from "./outcomes";

export const generateMetadata = pageTitle("contact.title");

type Query = Record<"issue" | "tried" | "question" | "checks" | "sent", string | string[] | undefined>;

/** Hands over to a person (SPEC H4, H7): what a plan includes, and always whoever is not signed in (SPEC H8). */
export default async function ContactPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const plan = (await currentSession())?.account.plan ?? null;
  if (isCaseReference(query.sent)) return <Sent reference={query.sent} plan={plan} />;
  const ways = waysOpenTo(plan, supportLevels);
  if (plan && !ways.includes("contact-form")) return <NotInPlan plan={plan} ways={ways} />;
  const origin = readOrigin(troubleshooter, query);
  const say = await words();
  return (
    <>
      <Heading title={say("contact.title")} lead={say("contact.lead")} />
      <ComesAlong origin={origin} />
      <ContactForm
        trouble={await troubleWords()}
        origin={{
          issue: origin.issue ?? "",
          tried: writeTried(origin.tried),
          question: origin.question ?? "",
          checks: writeChecks(origin.checks),
        }}
        words={{
          emailAddress: say("contact.emailAddress"),
          emailAddressHint: say("contact.emailAddressHint"),
          whatHappened: say("contact.whatHappened"),
          whatHappenedHint: say("contact.whatHappenedHint"),
          send: say("contact.send"),
        }}
        phoneWords={await phoneWordsOf(plan)}
        checks={await consentTo(origin)}
      />
      <p className="text-note text-ink-soft">{say("contact.byMail", { address: settings().supportEmail })}</p>
    </>
  );
}

async function phoneWordsOf(plan: Plan | null) {
  const say = await words();
  const hours = plan && hoursWords(say, plan, "call-back");
  return hours ? { phone: say("contact.phone"), phoneHint: say("contact.phoneHint", { hours }) } : null;
}

async function consentTo({ checks }: CaseOrigin) {
  if (checks.length === 0) return null;
  const say = await words();
  return { label: say("contact.withChecks"), hint: say("contact.withChecksHint"), lines: checkLines(say, checks) };
}

async function ComesAlong({ origin: { issue, tried, question } }: { origin: CaseOrigin }) {
  const say = await words();
  if (!issue && !question && tried.length === 0) return null;
  return (
    <Card title={say("contact.comesAlong")}>
      <ul className="flex flex-col gap-1 text-note">
        {issue ? <li>{say("contact.issue", { issue: say(`helpIssues.${issue}.title`) })}</li> : null}
        {question ? <li className="wrap-anywhere">{say("contact.asked", { question })}</li> : null}
        {tried.map((one) => (
          <li key={writeTried([one])}>{say("contact.tried", { step: stepWords(say, one.issue, one.step).title })}</li>
        ))}
      </ul>
    </Card>
  );
}
