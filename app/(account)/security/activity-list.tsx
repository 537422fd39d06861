import { List, ListRow } from "@/components/ui/list-row";
import type { listActivity } from "@/lib/flows/security";
import { browserWords } from "@/lib/web/browser-words";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";

type Events = Awaited<ReturnType<typeof listActivity>>["events"];

/** What happened, when, from where, in words. */
export async function ActivityList({ events }: { events: Events }) {
  const { momentOf } = await dates();
  const say = await words();
  return (
    <List label={say("activity.title")}>
      {events.map(({ id, kind, userAgent, networkAddress, at }) => (
        <ListRow
          key={id}
          title={say(`activity.kinds.${kind}`)}
          detail={say("activity.detail", {
            at: momentOf(at),
            browser: browserWords(say, userAgent),
            address: networkAddress,
          })}
        />
      ))}
    </List>
  );
}
