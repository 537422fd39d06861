import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import type { viewSecurity } from "@/lib/flows/security";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";

type ConfirmationCardProps = {
  emailAddress: string;
  appTurnedOnAt: Date | null;
  backupCodeGeneratedAt: Awaited<ReturnType<typeof viewSecurity>>["secondStep"]["backupCodeGeneratedAt"];
};

/** The ways through the second step, and where each is changed (SPEC §4). */
export async function ConfirmationCard({ emailAddress, appTurnedOnAt, backupCodeGeneratedAt }: ConfirmationCardProps) {
  const { dayOf, momentOf } = await dates();
  const say = await words();
  const primary = <Badge tone="accent">{say("security.confirmation.default")}</Badge>;
  return (
    <Card title={say("security.confirmation.title")} lead={say("security.confirmation.lead")}>
      <List>
        <ListRow
          icon="mail"
          title={say("security.confirmation.email")}
          badge={appTurnedOnAt ? null : primary}
          detail={say("security.confirmation.emailDetail", { address: emailAddress })}
        />
        <ListRow
          icon="phone"
          title={say("security.confirmation.app")}
          badge={appTurnedOnAt ? primary : null}
          detail={
            appTurnedOnAt
              ? say("security.confirmation.appOn", { from: dayOf(appTurnedOnAt) })
              : say("security.confirmation.appOff")
          }
          action={
            <ButtonLink variant="secondary" href="/security/authenticator">
              {say(appTurnedOnAt ? "security.confirmation.manage" : "security.confirmation.setUp")}
            </ButtonLink>
          }
        />
        <ListRow
          icon="key"
          title={say("security.confirmation.backupCode")}
          detail={
            backupCodeGeneratedAt
              ? say("security.confirmation.backupCodeFrom", { from: momentOf(backupCodeGeneratedAt) })
              : say("security.confirmation.backupCodeNone")
          }
          action={
            <ButtonLink variant="secondary" href="/security/backup-code">
              {say("security.confirmation.generate")}
            </ButtonLink>
          }
        />
      </List>
      <p className="pt-3.5 text-note text-ink-soft">{say("security.confirmation.noPhone")}</p>
    </Card>
  );
}
