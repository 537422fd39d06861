import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import type { viewSecurity } from "@/lib/flows/security";
import type { Advice } from "@/lib/rules/losses";
import { words } from "@/lib/web/language";

const icons = { phone: "phone", mailbox: "mail", both: "lock" } as const;
const advicePages = {
  "set-up-app": "/security/authenticator",
  "replace-app": "/security/authenticator",
  "generate-backup-code": "/security/backup-code",
  "keep-password": null,
  "keep-backup-code": null,
  "ask-operators": null,
  "no-phone-needed": null,
} satisfies Record<Advice, string | null>;

/** "If I lost …": what would still work, from the account's real state, and what to do now (SPEC T8). */
export async function LossesCard({ losses }: Pick<Awaited<ReturnType<typeof viewSecurity>>["secondStep"], "losses">) {
  const say = await words();
  return (
    <Card title={say("security.losses.title")} lead={say("security.losses.lead")}>
      <List label={say("security.losses.title")}>
        {losses.map(({ loss, waysIn, advice }) => {
          const page = advicePages[advice];
          return (
            <ListRow
              key={loss}
              icon={icons[loss]}
              title={say(`security.losses.${loss}`)}
              detail={
                <>
                  {waysIn.length > 0
                    ? waysIn.map((way) => <p key={way}>{say(`security.losses.ways.${way}`)}</p>)
                    : say("security.losses.none")}
                  <p className="pt-1">
                    {page ? (
                      <TextLink href={page}>{say(`security.losses.advice.${advice}`)}</TextLink>
                    ) : (
                      say(`security.losses.advice.${advice}`)
                    )}
                  </p>
                </>
              }
            />
          );
        })}
      </List>
    </Card>
  );
}
