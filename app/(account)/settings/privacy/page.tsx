import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { viewPrivacy } from "@/lib/flows/privacy";
import { privacyChoices, type Privacy } from "@/lib/rules/privacy";
import { privacyWording, privacyWords } from "@/lib/web/choices-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { Notice } from "../../../notice";
import { HistoryCard } from "./history-card";
import { ProductsCard } from "./products-card";

export const generateMetadata = pageTitle("settings.privacy.title");

type Query = { notice?: string | string[] };

/** What products may use of a person's data: what was chosen, where it applies, and since when (SPEC G4). */
export default async function PrivacyPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { session } = await requireAccount("/settings/privacy");
  const { choices, history } = await viewPrivacy(session.accountId);
  const say = await words();
  return (
    <>
      <Notice name={(await searchParams).notice} atTheRight />
      <Heading title={say("settings.privacy.title")} lead={say("settings.privacy.detail")} />
      <ChoicesCard choices={choices} />
      <CollectedCard />
      <ProductsCard accountId={session.accountId} />
      <HistoryCard history={history} />
      <p className="text-note">
        <TextLink href="/settings" alone>
          {say("settings.back")}
        </TextLink>
      </p>
    </>
  );
}

async function ChoicesCard({ choices }: { choices: Privacy }) {
  const say = await words();
  const { required } = await privacyWording();
  return (
    <Card title={say("settings.privacy.choicesTitle")}>
      <List label={say("settings.privacy.choicesTitle")}>
        {privacyChoices.map((choice) => {
          const { title, text } = privacyWords(say, choice);
          const badge = choices[choice] ? (
            <Badge tone="accent">{say("settings.on")}</Badge>
          ) : (
            <Badge>{say("settings.off")}</Badge>
          );
          return <ListRow key={choice} title={title} badge={badge} detail={text} />;
        })}
        <ListRow
          title={required.label}
          badge={<Badge tone="accent">{say("settings.alwaysOn")}</Badge>}
          detail={
            <>
              {required.hint}
              <ul className="list-disc ps-5">
                {required.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          }
        />
      </List>
      <div className="flex pt-4">
        <ButtonLink variant="secondary" href="/settings/privacy/edit">
          <Icon name="pencil" size="small" />
          {say("settings.edit")}
        </ButtonLink>
      </div>
    </Card>
  );
}

async function CollectedCard() {
  const { analyticsUrl, privacyUrl } = settings();
  const say = await words();
  const links = [
    { href: analyticsUrl, text: say("settings.privacy.collected.analytics") },
    { href: privacyUrl, text: say("settings.privacy.collected.statement") },
  ];
  return (
    <Card title={say("settings.privacy.collected.title")}>
      <p>{say("settings.privacy.collected.text")}</p>
      <p className="flex flex-wrap gap-x-5 pt-2 text-note">
        {links.map(({ href, text }) =>
          href ? (
            <TextLink key={href} href={href} target="_blank" rel="noreferrer" alone>
              {text}
            </TextLink>
          ) : null,
        )}
      </p>
    </Card>
  );
}
