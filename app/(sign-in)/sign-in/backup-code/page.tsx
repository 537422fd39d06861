import { redirect } from "next/navigation";
import { SavedCode } from "@/components/saved-code";
import { SavedForm } from "@/components/saved-form";
import { Heading } from "@/components/ui/heading";
import { offeredCodeOf } from "@/lib/flows/backup-code";
import { safeReturnTo } from "@/lib/rules/return-to";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { DOWNLOAD_ADDRESS, savedCodeWords } from "@/lib/web/saved-code-words";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { saved } from "./actions";

export const generateMetadata = pageTitle("backupCode.signIn.title");

type Query = { "return-to"?: string | string[] };

/** The backup code that is given at sign-in, until it is ticked as saved (SPEC S10). */
export default async function OfferedBackupCodePage({ searchParams }: { searchParams: Promise<Query> }) {
  const returnTo = safeReturnTo((await searchParams)["return-to"]);
  const { session, formToken } = await requireAccount("/sign-in/backup-code");
  const code = offeredCodeOf(session);
  if (!code) redirect(returnTo);
  const say = await words();
  return (
    <>
      <Heading title={say("backupCode.signIn.title")} lead={say("backupCode.signIn.lead")} />
      <SavedCode code={code} downloadAddress={DOWNLOAD_ADDRESS} words={await savedCodeWords()} />
      <p className="text-note text-ink-soft">{say("backupCode.advice")}</p>
      <SavedForm
        action={saved}
        formToken={formToken}
        trouble={await troubleWords()}
        codeId={session.offeredCodeId}
        returnTo={returnTo}
        words={{ saved: say("backupCode.signIn.saved"), done: say("backupCode.signIn.continue") }}
      />
    </>
  );
}
