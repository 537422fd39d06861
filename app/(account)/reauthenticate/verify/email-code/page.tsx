import { CodeForm } from "@/components/code-form";
import { requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { EmailCodePage, codeFormProps } from "../../../../email-code-page";
import { sendNewCode, submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.code.title");

type Query = { looked?: string | string[] };

export default async function ReauthenticateByEmailPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireAccount("/reauthenticate/verify/email-code");
  const attempt = await requireStep("/reauthenticate/verify/email-code");
  return (
    <EmailCodePage attempt={attempt} looked={(await searchParams).looked} sendNewCode={sendNewCode}>
      <CodeForm action={submitCode} {...await codeFormProps(attempt)} />
    </EmailCodePage>
  );
}
