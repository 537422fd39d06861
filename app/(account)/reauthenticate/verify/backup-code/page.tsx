import { BackupCodeForm } from "@/components/backup-code-form";
import { requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { BackupCodePage, backupCodeFormProps } from "../../../../backup-code-page";
import { submitCode } from "./actions";

export const generateMetadata = pageTitle("signIn.backup.title");

export default async function UseBackupCodePage() {
  await requireAccount("/reauthenticate/verify/backup-code");
  const attempt = await requireStep("/reauthenticate/verify/backup-code");
  return (
    <BackupCodePage attempt={attempt}>
      <BackupCodeForm action={submitCode} {...await backupCodeFormProps(attempt)} />
    </BackupCodePage>
  );
}
