import { RemoveForm } from "@/components/remove-form";
import { Card } from "@/components/ui/card";
import { settings } from "@/lib/env";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { stopRecoveryHere } from "./actions";

type RecoveryCardProps = { formToken: string; opensAt: Date };

/** Operators were asked to give this account another address (SPEC X4): whoever is in it can stop that. */
export async function RecoveryCard({ formToken, opensAt }: RecoveryCardProps) {
  const { momentOf } = await dates();
  const say = await words();
  const from = momentOf(opensAt);
  return (
    <Card title={say("accountRecovery.card.title")}>
      <p className="pb-4">{say("accountRecovery.card.text", { brand: settings().brandName, from })}</p>
      <div className="flex">
        <RemoveForm
          action={stopRecoveryHere}
          formToken={formToken}
          trouble={await troubleWords()}
          label={say("accountRecovery.card.stop")}
        />
      </div>
    </Card>
  );
}
