import { redirect } from "next/navigation";
import { ButtonForm } from "@/components/button-form";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { isAuthenticatorOn } from "@/lib/flows/authenticator";
import { pageTitle } from "@/lib/web/page-title";
import { requireReauthentication } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { turnOff } from "./actions";

export const generateMetadata = pageTitle("authenticator.off.title");

/** The warning before the app is turned off (SPEC T3). */
export default async function TurnOffAuthenticatorPage() {
  const { session } = await requireAccount("/security/authenticator/turn-off");
  if (!(await isAuthenticatorOn(session.accountId))) redirect("/security/authenticator");
  const { formToken } = await requireReauthentication(session, "turn-off-authenticator");
  const say = await words();
  return (
    <Task>
      <Heading title={say("authenticator.off.title")} />
      <Alert tone="warning">{say("authenticator.off.warning", { address: session.account.emailAddress })}</Alert>
      <ButtonForm
        action={turnOff}
        formToken={formToken}
        trouble={await troubleWords()}
        label={say("authenticator.off.turnOff")}
      />
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("authenticator.off.keep")}
        </TextLink>
      </p>
    </Task>
  );
}
