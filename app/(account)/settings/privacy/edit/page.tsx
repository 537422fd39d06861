import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { TextLink } from "@/components/ui/text-link";
import { viewPrivacy } from "@/lib/flows/privacy";
import { writeChoices } from "@/lib/rules/choices";
import { privacyChoices } from "@/lib/rules/privacy";
import { privacyWording, privacyWords } from "@/lib/web/choices-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { ChoicesForm } from "../../form";
import { save } from "./actions";

export const generateMetadata = pageTitle("settings.privacy.editTitle");

/** What products may use beyond the required data (SPEC G4). */
export default async function EditPrivacyPage() {
  const { session, formToken } = await requireAccount("/settings/privacy/edit");
  const { choices } = await viewPrivacy(session.accountId);
  const wording = await privacyWording();
  const say = await words();
  return (
    <Task>
      <Heading title={say("settings.privacy.editTitle")} lead={say("settings.privacy.editLead")} />
      <ChoicesForm
        action={save}
        formToken={formToken}
        trouble={await troubleWords()}
        legend={say("settings.privacy.legend")}
        required={wording.required}
        options={privacyChoices.map((choice) => {
          const { title, text } = privacyWords(say, choice);
          return { name: choice, label: title, hint: text, checked: choices[choice] };
        })}
        seen={writeChoices(privacyChoices, choices)}
        wording={wording.id}
        save={say("settings.save")}
      />
      <p className="text-note">
        <TextLink href="/settings/privacy" alone>
          {say("settings.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
