import { AppCodeForm } from "@/components/app-code-form";
import { SESSION_LONGEST_DAYS } from "@/lib/rules/session";
import { requireStep } from "@/lib/web/attempt";
import { AppCodePage, appCodeFormProps } from "../../../../app-code-page";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { askForEmail, submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.app.title");

export default async function AuthenticatorPage() {
  const attempt = await requireStep("/sign-in/verify/authenticator");
  const stay = (await words())("signIn.app.stay", { days: SESSION_LONGEST_DAYS });
  return (
    <AppCodePage attempt={attempt} getCodeByEmail={askForEmail}>
      <AppCodeForm action={submitCode} {...await appCodeFormProps(attempt)} stay={stay} />
    </AppCodePage>
  );
}
