import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import type { viewPrivacy } from "@/lib/flows/privacy";
import { dates } from "@/lib/web/dates";
import { privacyWords } from "@/lib/web/choices-words";
import { words } from "@/lib/web/language";

type History = Awaited<ReturnType<typeof viewPrivacy>>["history"];

/** Every choice: when, from what, to what, and the words it was made under (SPEC G4). */
export async function HistoryCard({ history }: { history: History }) {
  const { momentOf } = await dates();
  const say = await words();
  const state = (isOn: boolean) => say(isOn ? "settings.on" : "settings.off");
  return (
    <Card title={say("settings.privacy.history.title")}>
      {history.length === 0 ? (
        <p>{say("settings.privacy.history.none")}</p>
      ) : (
        <List label={say("settings.privacy.history.title")}>
          {history.map(({ id, choice, before, after, at, wordingId, wording }) => (
            <ListRow
              key={id}
              title={say("settings.privacy.history.change", {
                name: privacyWords(say, choice).title,
                before: state(before),
                after: state(after),
              })}
              detail={
                <>
                  <p>{momentOf(at)}</p>
                  <details>
                    <summary>{say("settings.privacy.history.wording", { id: wordingId })}</summary>
                    <p>{wording}</p>
                  </details>
                </>
              }
            />
          ))}
        </List>
      )}
    </Card>
  );
}
