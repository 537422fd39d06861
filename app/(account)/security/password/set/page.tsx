import { redirect } from "next/navigation";
import { PasswordRules } from "@/components/password-rules";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { newPasswordWords } from "@/lib/web/new-password-words";
import { pageTitle } from "@/lib/web/page-title";
import { requireReauthentication } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { setPassword } from "./actions";
import { SetPasswordForm } from "./form";

export const generateMetadata = pageTitle("google.setPassword");

/** The first password of an account that is signed in to with Google (SPEC C6). */
export default async function SetPasswordPage() {
  const { session } = await requireAccount("/security/password/set");
  if (session.account.passwordHash) redirect("/security/password");
  const { formToken } = await requireReauthentication(session, "set-password");
  const say = await words();
  const { rules, ...password } = await newPasswordWords();
  return (
    <Task>
      <Heading title={say("google.setPassword")} lead={say("google.setPasswordLead")} />
      <SetPasswordForm
        action={setPassword}
        formToken={formToken}
        trouble={await troubleWords()}
        password={{
          ...password,
          label: say("security.password.newPassword"),
          emailAddress: session.account.emailAddress,
          rules: <PasswordRules id="new-password-rules" rules={rules} />,
        }}
        words={{
          confirm: say("security.password.confirm"),
          save: say("security.password.save"),
          confirmation: say("reasons.confirmation"),
        }}
      />
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("security.password.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
