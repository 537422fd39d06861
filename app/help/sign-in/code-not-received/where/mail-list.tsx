import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import { settings } from "@/lib/env";
import type { TracedMail } from "@/lib/flows/where-is-my-code";
import { waitUntil } from "@/lib/rules/wait";
import { fixerOf } from "@/lib/rules/where-is-my-code";
import { dates } from "@/lib/web/dates";
import { helpValues } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";
import type { Words } from "@/lib/words";

/** Each mail of the attempt: whether its code is good, what became of it, what to do and who can. */
export async function MailList({ mails, now }: { mails: TracedMail[]; now: Date }) {
  const { clockOf } = await dates();
  const say = await words();
  if (mails.length === 0) return <p>{say("whereIsMyCode.none")}</p>;
  return (
    <Card title={say("whereIsMyCode.mails")}>
      <List>
        {mails.map((mail) => (
          <ListRow
            key={mail.id}
            title={say("whereIsMyCode.asked", {
              ago: say("reasons.wait", waitUntil(now, mail.sentAt)),
              at: clockOf(mail.sentAt),
            })}
            badge={<Badge tone={mail.state === "live" ? "accent" : "quiet"}>{stateWords(say, mail, now)}</Badge>}
            detail={<Fate {...mail} />}
          />
        ))}
      </List>
    </Card>
  );
}

function stateWords(say: Words, { state, expiresAt }: TracedMail, now: Date): string {
  const left = say("reasons.wait", waitUntil(expiresAt, now));
  return say(`whereIsMyCode.state.${state}`, { left });
}

async function Fate({ fate, state }: TracedMail) {
  const say = await words();
  const status = fate.status ? say("whereIsMyCode.status", { status: fate.status }) : "";
  return (
    <div className="flex flex-col gap-1.5 pt-1.5">
      <p className="text-ink">{`${await fateWords(fate)} ${status}`.trim()}</p>
      {/* Of a code that is over only its way is of interest. */}
      {state === "live" ? (
        <>
          <p>{say(`whereIsMyCode.todo.${fate.because ?? fate.kind}` as TodoKey, todoValues())}</p>
          <p className="font-medium">{say("whereIsMyCode.whoCanFix", { owner: say(`help.owner.${fixerOf(fate)}`) })}</p>
        </>
      ) : null}
    </div>
  );
}

type TodoKey = "whereIsMyCode.todo.queued";

function todoValues() {
  return { ...helpValues(), support: settings().supportEmail };
}

async function fateWords({ kind, at, until, because }: TracedMail["fate"]): Promise<string> {
  const { clockOf } = await dates();
  const say = await words();
  if (kind === "delayed" && until) return say("whereIsMyCode.fate.delayedUntil", { until: clockOf(until) });
  const reason = because ? say(`whereIsMyCode.because.${because}`) : "";
  return say(`whereIsMyCode.fate.${kind}`, { at: clockOf(at), reason });
}
