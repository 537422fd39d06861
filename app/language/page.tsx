import { redirect } from "next/navigation";
import { LanguageForm } from "@/components/language-form";
import { SignInShell } from "@/components/sign-in-shell";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { language, words } from "@/lib/web/language";
import { cameFrom, listLanguages } from "@/lib/web/language-choices";
import { pageTitle } from "@/lib/web/page-title";
import { currentSession } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { spoken } from "@/lib/words";
import { chooseForBrowser } from "./actions";

export const generateMetadata = pageTitle("language.title");

/** The language for somebody who is not signed in: kept in this browser, for pages and for mail to an address without an account. */
export default async function BrowserLanguagePage() {
  if (await currentSession()) redirect("/settings/language");
  const say = await words();
  const back = await cameFrom();
  return (
    <SignInShell brand={settings().brandName}>
      <Heading title={say("language.title")} lead={say("language.browserLead")} />
      <LanguageForm
        action={chooseForBrowser}
        trouble={await troubleWords()}
        languages={listLanguages()}
        current={spoken(await language())}
        returnTo={back}
        words={{ language: say("language.title"), save: say("language.save") }}
      />
      <p className="text-note">
        <TextLink href={back} alone>
          {say("language.cancel")}
        </TextLink>
      </p>
    </SignInShell>
  );
}
