import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { TextLink } from "@/components/ui/text-link";
import { viewCommunication } from "@/lib/flows/communication";
import { writeChoices } from "@/lib/rules/choices";
import { optionalMailKinds, type OptionalMailKind } from "@/lib/rules/communication";
import { dates } from "@/lib/web/dates";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { ChoicesForm } from "../form";
import { save } from "./actions";

export const generateMetadata = pageTitle("settings.communication.title");

/** Which kinds of mail a person gets (SPEC G3). */
export default async function CommunicationPage() {
  const { session, formToken } = await requireAccount("/settings/communication");
  const { choices, changedAt } = await viewCommunication(session.accountId);
  const say = await words();
  const { dayOf } = await dates();
  const hintOf = (kind: OptionalMailKind) => {
    const at = changedAt(kind);
    const changed = at ? ` ${say("settings.communication.changed", { day: dayOf(at) })}` : "";
    return say(`settings.communication.kinds.${kind}.text`) + changed;
  };
  return (
    <Task>
      <Heading title={say("settings.communication.title")} lead={say("settings.communication.lead")} />
      <ChoicesForm
        action={save}
        formToken={formToken}
        trouble={await troubleWords()}
        legend={say("settings.communication.legend")}
        required={{
          label: say("settings.communication.required.title"),
          hint: say("settings.communication.required.text"),
        }}
        options={optionalMailKinds.map((kind) => ({
          name: kind,
          label: say(`settings.communication.kinds.${kind}.title`),
          hint: hintOf(kind),
          checked: choices[kind],
        }))}
        seen={writeChoices(optionalMailKinds, choices)}
        save={say("settings.save")}
      />
      <p className="text-note">
        <TextLink href="/settings" alone>
          {say("settings.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
