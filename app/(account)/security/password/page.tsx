import { redirect } from "next/navigation";
import { PasswordRules } from "@/components/password-rules";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { newPasswordWords } from "@/lib/web/new-password-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { savePassword } from "./actions";
import { ChangePasswordForm } from "./form";

export const generateMetadata = pageTitle("security.password.title");

/** Changes the password (SPEC P3). */
export default async function PasswordPage() {
  const { session, formToken } = await requireAccount("/security/password");
  if (!session.account.passwordHash) redirect("/security/password/set");
  const say = await words();
  const { rules, ...password } = await newPasswordWords();
  return (
    <Task>
      <Heading title={say("security.password.title")} lead={say("security.password.lead")} />
      <ChangePasswordForm
        action={savePassword}
        formToken={formToken}
        trouble={await troubleWords()}
        password={{
          ...password,
          label: say("security.password.newPassword"),
          emailAddress: session.account.emailAddress,
          rules: <PasswordRules id="new-password-rules" rules={rules} />,
        }}
        words={{
          current: say("security.password.current"),
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
