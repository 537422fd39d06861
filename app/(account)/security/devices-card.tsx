import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import type { viewSecurity } from "@/lib/flows/security";
import { TRUST_DAYS } from "@/lib/rules/trusted-device";
import { browserWords } from "@/lib/web/browser-words";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { removeDevice, removeOtherDevices } from "./actions";
import { RemoveForm } from "@/components/remove-form";

type DevicesCardProps = Pick<Awaited<ReturnType<typeof viewSecurity>>, "devices"> & { formToken: string };

/** The browsers that skip the emailed code, each with a way to end that (SPEC T7). */
export async function DevicesCard({ devices, formToken }: DevicesCardProps) {
  const { dayOf, momentOf } = await dates();
  const say = await words();
  const form = { formToken, trouble: await troubleWords() };
  return (
    <Card title={say("security.devices.title")} lead={say("security.devices.lead", { days: TRUST_DAYS })}>
      {devices.length === 0 ? (
        <p className="text-note text-ink-soft">{say("security.devices.none")}</p>
      ) : (
        <List label={say("security.devices.title")}>
          {devices.map((device) => {
            const name = browserWords(say, device.userAgent);
            const times = {
              address: device.networkAddress,
              from: dayOf(device.trustedAt),
              to: dayOf(device.endsAt),
              used: momentOf(device.lastUsedAt),
            };
            return (
              <ListRow
                key={device.id}
                icon="computer"
                title={name}
                badge={device.isThisOne ? <Badge tone="accent">{say("security.thisDevice")}</Badge> : null}
                detail={say("security.devices.trusted", times)}
                action={
                  <RemoveForm
                    {...form}
                    action={removeDevice}
                    id={device.id}
                    label={say("security.devices.remove")}
                    describedAs={say("security.devices.removeLabel", { name, from: times.from })}
                  />
                }
              />
            );
          })}
        </List>
      )}
      {devices.length > 1 ? (
        <div className="flex pt-4">
          <RemoveForm {...form} action={removeOtherDevices} label={say("security.devices.removeOthers")} />
        </div>
      ) : null}
    </Card>
  );
}
