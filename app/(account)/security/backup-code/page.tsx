import { ButtonForm } from "@/components/button-form";
import { SavedCode } from "@/components/saved-code";
import { SavedForm } from "@/components/saved-form";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { offeredCodeOf } from "@/lib/flows/backup-code";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { DOWNLOAD_ADDRESS, savedCodeWords } from "@/lib/web/saved-code-words";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { close, generate } from "./actions";

export const generateMetadata = pageTitle("backupCode.tab.title");

/** Generates a backup code anew, and shows it until it is ticked as saved (SPEC T5). */
export default async function BackupCodePage() {
  const { session, formToken } = await requireAccount("/security/backup-code");
  const code = offeredCodeOf(session);
  const say = await words();
  const form = { formToken, trouble: await troubleWords() };
  return (
    <Task>
      <Heading title={say("backupCode.tab.title")} lead={say(code ? "backupCode.tab.save" : "backupCode.tab.lead")} />
      {code ? (
        <>
          <SavedCode code={code} downloadAddress={DOWNLOAD_ADDRESS} words={await savedCodeWords()} />
          <p className="text-note text-ink-soft">{say("backupCode.advice")}</p>
          <SavedForm
            {...form}
            action={close}
            codeId={session.offeredCodeId}
            words={{ saved: say("backupCode.tab.saved"), done: say("backupCode.tab.close") }}
          />
        </>
      ) : (
        <>
          <Alert tone="info">{say("backupCode.tab.replaces")}</Alert>
          <ButtonForm {...form} action={generate} label={say("backupCode.tab.generate")} />
          <p className="text-note">
            <TextLink href="/security" alone>
              {say("backupCode.tab.cancel")}
            </TextLink>
          </p>
        </>
      )}
    </Task>
  );
}
