import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import type { viewSecurity } from "@/lib/flows/security";
import { browserWords } from "@/lib/web/browser-words";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { removeOtherSessions, removeSession } from "./actions";
import { RemoveForm } from "@/components/remove-form";

type SessionsCardProps = Pick<Awaited<ReturnType<typeof viewSecurity>>, "sessions"> & { formToken: string };

/** Where the account is signed in, each with a way to end it (SPEC T7). */
export async function SessionsCard({ sessions, formToken }: SessionsCardProps) {
  const { momentOf } = await dates();
  const say = await words();
  const form = { formToken, trouble: await troubleWords() };
  return (
    <Card title={say("security.sessions.title")}>
      <List label={say("security.sessions.title")}>
        {sessions.map(({ id, userAgent, networkAddress, createdAt, lastSeenAt, isThisOne }) => {
          const name = browserWords(say, userAgent);
          const detail = { address: networkAddress, from: momentOf(createdAt), used: momentOf(lastSeenAt) };
          return (
            <ListRow
              key={id}
              icon="computer"
              title={name}
              badge={isThisOne ? <Badge tone="accent">{say("security.thisSession")}</Badge> : null}
              detail={say("security.sessions.detail", detail)}
              action={
                <RemoveForm
                  {...form}
                  action={removeSession}
                  id={id}
                  label={say("security.sessions.remove")}
                  describedAs={say("security.sessions.removeLabel", { name, from: detail.from })}
                />
              }
            />
          );
        })}
      </List>
      {sessions.length > 1 ? (
        <div className="flex pt-4">
          <RemoveForm {...form} action={removeOtherSessions} label={say("security.sessions.removeOthers")} />
        </div>
      ) : null}
    </Card>
  );
}
