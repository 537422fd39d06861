import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import type { Plan, WayOfSupport } from "@/lib/rules/support-level";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { words } from "@/lib/web/language";
import { hoursWords } from "@/lib/web/support-words";

/** The case was opened: its reference, and what happens now. The reference looks nothing up, here or elsewhere. */
export async function Sent({ reference, plan }: { reference: string; plan: Plan | null }) {
  const say = await words();
  const hours = plan && hoursWords(say, plan, "contact-form");
  return (
    <>
      <Heading title={say("contact.sent.title")} />
      <Card title={say("contact.sent.reference")} lead={say("contact.sent.referenceHint")}>
        <p data-reference="" className="font-mono text-code font-semibold select-all">
          {reference}
        </p>
      </Card>
      <section aria-labelledby="next">
        <h2 id="next" className="text-section font-semibold tracking-tight">
          {say("contact.sent.next")}
        </h2>
        <ul className="flex max-w-prose list-disc flex-col gap-1 ps-5">
          <li>{hours ? say("contact.sent.answer", { hours }) : say("contact.sent.answerLockedOut")}</li>
          <li>{say("contact.sent.identity")}</li>
          <li>{say("contact.sent.neverAsked")}</li>
        </ul>
      </section>
      <p className="text-note print:hidden">
        <TextLink href={helpAddress()} alone>
          {say("contact.sent.back")}
        </TextLink>
      </p>
    </>
  );
}

const pages = { guide: helpAddress(), assistant: "/help/assistant" } as Partial<Record<WayOfSupport, string>>;

/** A plan without the contact form: what it includes instead (SPEC H8). */
export async function NotInPlan({ plan, ways }: { plan: Plan; ways: WayOfSupport[] }) {
  const say = await words();
  return (
    <>
      <Heading
        title={say("contact.title")}
        lead={say("contact.notIncluded", { plan: say(`supportLevels.plans.${plan}`) })}
      />
      <div className="flex flex-wrap gap-3">
        {ways.map((way) => (
          <ButtonLink key={way} variant="secondary" href={pages[way] ?? "/help/support-levels"}>
            {say(`supportLevels.ways.${way}`)}
          </ButtonLink>
        ))}
      </div>
      <p className="max-w-prose">{say("contact.lockedOut")}</p>
      <p className="text-note">
        <TextLink href="/help/support-levels" alone>
          {say("contact.levels")}
        </TextLink>
      </p>
    </>
  );
}
