import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { plans, waysOfSupport } from "@/lib/rules/support-level";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { currentSession } from "@/lib/web/session";
import { hoursWords } from "@/lib/web/support-words";

export const generateMetadata = pageTitle("supportLevels.title");

/** Plan by plan, which ways of support and when; the signed-in person's own is marked (SPEC H8). */
export default async function SupportLevelsPage() {
  const own = (await currentSession())?.account.plan;
  const say = await words();
  return (
    <>
      <Heading title={say("supportLevels.title")} lead={say("supportLevels.lead")} />
      {plans.map((plan) => (
        <Card
          key={plan}
          title={say(`supportLevels.plans.${plan}`)}
          lead={plan === own ? <Badge tone="accent">{say("supportLevels.yourPlan")}</Badge> : null}
        >
          <List label={say(`supportLevels.plans.${plan}`)}>
            {waysOfSupport.map((way) => (
              <ListRow
                key={way}
                title={say(`supportLevels.ways.${way}`)}
                detail={hoursWords(say, plan, way) ?? say("supportLevels.notInPlan")}
              />
            ))}
          </List>
        </Card>
      ))}
      <p className="max-w-prose">{say("supportLevels.lockedOut")}</p>
      <p className="text-note print:hidden">
        <TextLink href="/help/contact" alone>
          {say("supportLevels.toContact")}
        </TextLink>
      </p>
    </>
  );
}
