import { redirect } from "next/navigation";
import { ButtonForm } from "@/components/button-form";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { viewLink } from "@/lib/flows/google-sign-in";
import { mayUnlink } from "@/lib/rules/google-identity";
import { pageTitle } from "@/lib/web/page-title";
import { requireReauthentication } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { unlink } from "./actions";

export const generateMetadata = pageTitle("google.unlink");

/** Unlinks Google after re-authentication, unless it is the last way in (SPEC C6). */
export default async function UnlinkGooglePage() {
  const { session } = await requireAccount("/security/google");
  if (!(await viewLink(session.accountId))) redirect("/security");
  const say = await words();
  if (!mayUnlink(session.account)) {
    return (
      <Task>
        <Heading title={say("google.unlink")} />
        <Alert tone="warning">{say("google.lastWayIn")}</Alert>
        <ButtonLink href="/security/password/set">{say("google.setPassword")}</ButtonLink>
        <KeepLink />
      </Task>
    );
  }
  const { formToken } = await requireReauthentication(session, "unlink-google");
  return (
    <Task>
      <Heading title={say("google.unlink")} lead={say("google.unlinkWarning")} />
      <ButtonForm action={unlink} formToken={formToken} trouble={await troubleWords()} label={say("google.unlink")} />
      <KeepLink />
    </Task>
  );
}

async function KeepLink() {
  return (
    <p className="text-note">
      <TextLink href="/security" alone>
        {(await words())("google.keep")}
      </TextLink>
    </p>
  );
}
