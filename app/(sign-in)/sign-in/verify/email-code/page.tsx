import { CodeForm } from "@/components/code-form";
import { TRUST_DAYS } from "@/lib/rules/trusted-device";
import { requireStep } from "@/lib/web/attempt";
import { EmailCodePage, codeFormProps } from "../../../../email-code-page";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { sendNewCode, submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.code.title");

type Query = { looked?: string | string[] };

export default async function SignInByEmailPage({ searchParams }: { searchParams: Promise<Query> }) {
  const attempt = await requireStep("/sign-in/verify/email-code");
  const say = await words();
  const trust = {
    legend: say("signIn.code.trust.legend"),
    options: [
      {
        value: "yes",
        label: say("signIn.code.trust.trust"),
        hint: say("signIn.code.trust.trustHint", { days: TRUST_DAYS }),
      },
      { value: "no", label: say("signIn.code.trust.dontTrust"), hint: say("signIn.code.trust.dontTrustHint") },
    ],
  };
  return (
    <EmailCodePage attempt={attempt} looked={(await searchParams).looked} sendNewCode={sendNewCode}>
      <CodeForm
        action={submitCode}
        {...await codeFormProps(attempt)}
        trust={attempt.methods[0] === "email-code" ? trust : undefined}
      />
    </EmailCodePage>
  );
}
