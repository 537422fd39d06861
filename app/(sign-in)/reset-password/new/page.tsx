import { PasswordRules } from "@/components/password-rules";
import { Heading } from "@/components/ui/heading";
import { requireStep } from "@/lib/web/attempt";
import { newPasswordWords } from "@/lib/web/new-password-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { submitNewPassword } from "./actions";
import { NewPasswordForm } from "./form";

export const generateMetadata = pageTitle("resetPassword.new.title");

export default async function NewPasswordPage() {
  const { address, formToken } = await requireStep("/reset-password/new");
  const say = await words();
  const { rules, ...password } = await newPasswordWords();
  return (
    <>
      <Heading title={say("resetPassword.new.title")} lead={say("resetPassword.new.lead")} />
      <NewPasswordForm
        action={submitNewPassword}
        formToken={formToken}
        trouble={await troubleWords()}
        password={{
          ...password,
          label: say("resetPassword.new.newPassword"),
          emailAddress: address,
          rules: <PasswordRules id="new-password-rules" rules={rules} />,
        }}
        words={{ confirm: say("resetPassword.new.confirm"), reset: say("resetPassword.new.reset") }}
      />
    </>
  );
}
