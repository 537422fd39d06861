import { settings } from "@/lib/env";
import { offeredCodeOf } from "@/lib/flows/backup-code";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import { currentSession } from "@/lib/web/session";

/** The offered backup code as a text file that says what it is and for which account: a plain link (SPEC S15). */
export async function GET(): Promise<Response> {
  const { momentOf } = await dates();
  const session = await currentSession();
  const code = session && !session.account.deletionStartedAt && offeredCodeOf(session);
  if (!code) return new Response(null, { status: 404 });
  const { brandName, appUrl } = settings();
  const about = { brand: brandName, address: session.account.emailAddress, site: appUrl, made: momentOf(new Date()) };
  return new Response(`${(await words())("backupCode.file", { ...about, code })}\n`, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": 'attachment; filename="backup-code.txt"',
      "cache-control": "no-store",
    },
  });
}
