import { words } from "./language";

/** Where the file with the offered backup code comes from. */
export const DOWNLOAD_ADDRESS = "/sign-in/backup-code/download";

/** The words beside a backup code that is to be saved. */
export async function savedCodeWords() {
  const say = await words();
  return {
    label: say("backupCode.label"),
    copy: say("backupCode.copy"),
    copied: say("backupCode.copied"),
    notCopied: say("backupCode.notCopied"),
    download: say("backupCode.download"),
    print: say("backupCode.print"),
  };
}
