import { redirect } from "next/navigation";
import { generateBackupCode } from "@/lib/flows/backup-code";
import type { Changed } from "@/lib/flows/events";
import type { Change } from "@/lib/rules/reauthentication";
import { removeToken, writeToken } from "./cookies";
import { visitor } from "./request";
import { currentSession } from "./session";

/** Leads from a finished re-authentication to its change. What needs nothing more of the person is done on the way. */
export async function toChange(token: string, change: Change | null, page: string): Promise<never> {
  const session = await currentSession();
  if (session && change === "generate-backup-code") {
    await keepSignedIn(await generateBackupCode({ session, token }, await visitor()));
  }
  return redirect(page);
}

/** After a change this session goes on under a new token (SPEC T1); the re-authentication is spent. */
export async function keepSignedIn(changed: Changed): Promise<boolean> {
  if (!changed.ok) return false;
  await writeToken("session", changed.sessionToken);
  await removeToken("attempt");
  return true;
}
