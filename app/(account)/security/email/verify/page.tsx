import { redirect } from "next/navigation";
import { CodeForm } from "@/components/code-form";
import { Task } from "@/components/ui/task";
import { changePages } from "@/lib/rules/reauthentication";
import { currentAttempt, requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { EmailCodePage, codeFormProps } from "../../../../email-code-page";
import { sendNewCode, submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.code.title");

type Query = { looked?: string | string[] };

/** Asks for the code that was mailed to the new address (SPEC G2). */
export default async function VerifyNewAddressPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireAccount("/security/email/verify");
  if ((await currentAttempt())?.purpose !== "change-address") redirect(changePages["change-address"]);
  const attempt = await requireStep("/security/email/verify");
  return (
    <Task>
      <EmailCodePage attempt={attempt} looked={(await searchParams).looked} sendNewCode={sendNewCode}>
        <CodeForm action={submitCode} {...await codeFormProps(attempt)} />
      </EmailCodePage>
    </Task>
  );
}
