import { redirect } from "next/navigation";
import { GoogleButton } from "@/components/google-button";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { isChange, type Change } from "@/lib/rules/reauthentication";
import type { AttemptView } from "@/lib/flows/attempt";
import { currentAttempt } from "@/lib/web/attempt";
import { lockAnswer } from "@/lib/web/form-state";
import { currentReauthentication } from "@/lib/web/reauthentication";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { Notice } from "../../notice";
import { submitGoogle, submitPassword } from "./actions";
import { PasswordForm } from "./form";

export const generateMetadata = pageTitle("reauthenticate.title");

type Query = { change?: string | string[]; notice?: string | string[] };

export default async function ReauthenticatePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const change = isChange(query.change) ? query.change : (await currentAttempt())?.change;
  if (!change) redirect("/security");
  const { session, formToken } = await requireAccount(`/reauthenticate?change=${change}`);
  const attempt = await currentReauthentication(session, change);
  if (attempt?.step === "second-step" || attempt?.step === "finish") redirect(attempt.pages[0]);
  const hasPassword = session.account.passwordHash !== null;
  const say = await words();
  return (
    <>
      <Heading
        title={say("reauthenticate.title")}
        lead={say(hasPassword ? `reauthenticate.lead.${change}` : "reauthenticate.googleLead")}
      />
      <Notice name={query.notice} />
      {hasPassword ? (
        <OwnPassword change={change} address={session.account.emailAddress} formToken={formToken} attempt={attempt} />
      ) : (
        <GoogleButton
          action={submitGoogle}
          formToken={formToken}
          trouble={await troubleWords()}
          change={change}
          label={say("google.goOn")}
        />
      )}
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("reauthenticate.cancel")}
        </TextLink>
      </p>
    </>
  );
}

type OwnPasswordProps = { change: Change; address: string; formToken: string; attempt: AttemptView | null };

async function OwnPassword({ change, address, formToken, attempt }: OwnPasswordProps) {
  const say = await words();
  return (
    <PasswordForm
      action={submitPassword}
      formToken={formToken}
      trouble={await troubleWords()}
      initial={await lockAnswer(attempt?.lock ?? null, {
        waiting: "too-many-passwords",
        stopped: "too-many-passwords",
      })}
      change={change}
      address={address}
      words={{
        emailAddress: say("reauthenticate.emailAddress"),
        password: say("reauthenticate.password"),
        show: say("password.show"),
        next: say("reauthenticate.next"),
      }}
    />
  );
}
