import { AppCodeForm } from "@/components/app-code-form";
import { requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { AppCodePage, appCodeFormProps } from "../../../../app-code-page";
import { askForEmail, submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.app.title");

export default async function AuthenticatorPage() {
  await requireAccount("/reauthenticate/verify/authenticator");
  const attempt = await requireStep("/reauthenticate/verify/authenticator");
  return (
    <AppCodePage attempt={attempt} getCodeByEmail={askForEmail}>
      <AppCodeForm action={submitCode} {...await appCodeFormProps(attempt)} />
    </AppCodePage>
  );
}
