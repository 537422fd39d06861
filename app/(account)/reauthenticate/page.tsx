import { redirect } from "next/navigation";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { isChange } from "@/lib/rules/reauthentication";
import { currentAttempt } from "@/lib/web/attempt";
import { lockAnswer } from "@/lib/web/form-state";
import { currentReauthentication } from "@/lib/web/reauthentication";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/request";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { Notice } from "../../notice";
import { submitPassword } from "./actions";
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
  const say = words();
  return (
    <>
      <Heading title={say("reauthenticate.title")} lead={say(`reauthenticate.lead.${change}`)} />
      <Notice name={query.notice} />
      <PasswordForm
        action={submitPassword}
        formToken={formToken}
        trouble={troubleWords()}
        initial={lockAnswer(attempt?.lock ?? null, { waiting: "too-many-passwords", stopped: "too-many-passwords" })}
        change={change}
        address={session.account.emailAddress}
        words={{
          emailAddress: say("reauthenticate.emailAddress"),
          password: say("reauthenticate.password"),
          show: say("password.show"),
          next: say("reauthenticate.next"),
        }}
      />
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("reauthenticate.cancel")}
        </TextLink>
      </p>
    </>
  );
}
