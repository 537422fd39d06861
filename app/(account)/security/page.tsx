import { SignOutForm } from "@/components/sign-out-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/request";
import { requireAccount } from "@/lib/web/session";
import { Notice } from "../../notice";
import { DevicesCard } from "./devices-card";
import { SessionsCard } from "./sessions-card";

export const generateMetadata = pageTitle("security.title");

type Query = { notice?: string | string[] };

export default async function SecurityPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { session, formToken } = await requireAccount("/security");
  const { emailAddress, passwordHash } = session.account;
  const say = words();
  return (
    <>
      <Heading title={say("security.title")} lead={say("security.lead")} />
      <Notice name={(await searchParams).notice} />
      <Card title={say("security.signIn.title")}>
        <List>
          <ListRow icon="mail" title={say("security.signIn.emailAddress")} detail={emailAddress} />
          <ListRow
            icon="key"
            title={say("security.signIn.password")}
            detail={passwordHash ? say("security.signIn.passwordSet") : say("security.signIn.passwordNone")}
          />
        </List>
      </Card>
      <Card title={say("security.confirmation.title")} lead={say("security.confirmation.lead")}>
        <List>
          <ListRow
            icon="shield"
            title={say("security.confirmation.email")}
            badge={<Badge tone="accent">{say("security.confirmation.default")}</Badge>}
            detail={say("security.confirmation.emailDetail", { address: emailAddress })}
          />
        </List>
        <p className="pt-3.5 text-note text-ink-soft">{say("security.confirmation.noPhone")}</p>
      </Card>
      <DevicesCard session={session} formToken={formToken} />
      <SessionsCard session={session} formToken={formToken} />
      <Card title={say("security.signOut.title")} lead={say("security.signOut.lead")}>
        <div className="flex flex-wrap gap-3">
          <SignOutForm formToken={formToken} scope="device" label={say("security.signOut.forget")} />
          <SignOutForm formToken={formToken} scope="everywhere" label={say("security.signOut.everywhere")} />
        </div>
        <p className="pt-3.5 text-note text-ink-soft">{say("security.signOut.everywhereLead")}</p>
      </Card>
    </>
  );
}
