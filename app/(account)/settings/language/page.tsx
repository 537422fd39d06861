import { LanguageForm } from "@/components/language-form";
import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { TextLink } from "@/components/ui/text-link";
import { listLanguages } from "@/lib/web/language-choices";
import { words } from "@/lib/web/language";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { saveLanguage } from "./actions";

export const generateMetadata = pageTitle("language.title");

/** The language of the screens and of mail, kept with the account (SPEC G3). */
export default async function LanguagePage() {
  const { session, formToken } = await requireAccount("/settings/language");
  const say = await words();
  return (
    <Task>
      <Heading title={say("language.title")} lead={say("language.lead")} />
      <LanguageForm
        action={saveLanguage}
        formToken={formToken}
        trouble={await troubleWords()}
        languages={listLanguages()}
        current={session.account.language}
        words={{ language: say("language.title"), save: say("language.save") }}
      />
      <p className="text-note">
        <TextLink href="/settings" alone>
          {say("language.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
