import { AppCodeForm } from "@/components/app-code-form";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { isAuthenticatorOn } from "@/lib/flows/authenticator";
import { newAppWords } from "@/lib/web/new-app-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { manage, turnOn } from "./actions";
import { ManageForm } from "./form";
import { NewApp } from "./new-app";

export const generateMetadata = pageTitle("authenticator.title");

/** Sets up an authenticator app or, when one is on, asks what to do with it (SPEC T2, T3). */
export default async function AuthenticatorPage() {
  const { session, formToken } = await requireAccount("/security/authenticator");
  if (!(await isAuthenticatorOn(session.accountId))) {
    return (
      <NewApp session={session} change="set-up-authenticator">
        {async (token) => (
          <AppCodeForm
            autoFocus={false}
            action={turnOn}
            formToken={token}
            trouble={await troubleWords()}
            words={await newAppWords("set-up-authenticator")}
          />
        )}
      </NewApp>
    );
  }
  const say = await words();
  return (
    <Task>
      <Heading title={say("authenticator.manage.title")} lead={say("authenticator.manage.lead")} />
      <ManageForm
        action={manage}
        formToken={formToken}
        trouble={await troubleWords()}
        words={{
          legend: say("authenticator.manage.legend"),
          update: say("authenticator.manage.update"),
          updateHint: say("authenticator.manage.updateHint"),
          turnOff: say("authenticator.manage.turnOff"),
          turnOffHint: say("authenticator.manage.turnOffHint"),
          next: say("authenticator.manage.continue"),
        }}
      />
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("authenticator.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
