import { Badge } from "@/components/ui/badge";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { Notice } from "../../notice";

export const generateMetadata = pageTitle("getStarted.title");

type Query = { notice?: string | string[] };

/** What a desktop product opens on its first start: three ways, and when to choose each (SPEC C8). */
export default async function GetStartedPage({ searchParams }: { searchParams: Promise<Query> }) {
  const say = await words();
  const link = (href: string, title: string) => (
    <TextLink href={href} alone>
      {title}
    </TextLink>
  );
  return (
    <>
      <Heading title={say("getStarted.title")} lead={say("getStarted.lead")} />
      <Notice name={(await searchParams).notice} />
      <List label={say("getStarted.title")}>
        <ListRow
          title={link("/sign-in", say("getStarted.account.title"))}
          badge={<Badge tone="accent">{say("getStarted.recommended")}</Badge>}
          detail={
            <>
              <p>{say("getStarted.account.when")}</p>
              <p>{say("getStarted.account.caution")}</p>
            </>
          }
        />
        <ListRow
          title={link("/get-started/serial-number", say("getStarted.serial.title"))}
          detail={say("getStarted.serial.when")}
        />
        <ListRow
          title={link("/get-started/network-license", say("getStarted.network.title"))}
          detail={say("getStarted.network.when")}
        />
      </List>
    </>
  );
}
