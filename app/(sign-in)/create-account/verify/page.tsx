import { CodeForm } from "@/components/code-form";
import { requireStep } from "@/lib/web/attempt";
import { EmailCodePage, codeFormProps } from "../../../email-code-page";
import { pageTitle } from "@/lib/web/page-title";
import { sendNewCode, submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.code.title");

type Query = { looked?: string | string[] };

export default async function VerifyPage({ searchParams }: { searchParams: Promise<Query> }) {
  const attempt = await requireStep("/create-account/verify");
  return (
    <EmailCodePage attempt={attempt} looked={(await searchParams).looked} sendNewCode={sendNewCode}>
      <CodeForm action={submitCode} {...await codeFormProps(attempt)} />
    </EmailCodePage>
  );
}
