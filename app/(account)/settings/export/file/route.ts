import { settings } from "@/lib/env";
import { openExport, writeExport } from "@/lib/flows/account-export";
import { exportFileName } from "@/lib/rules/account-export";
import { leadsToKeeping } from "@/lib/rules/account-deletion";
import { FORM_TOKEN_FIELD, matchesFormToken } from "@/lib/rules/form-token";
import { readToken } from "@/lib/web/cookies";
import { isSameOrigin, visitor } from "@/lib/web/request";
import { currentSession } from "@/lib/web/session";

const PAGE = "/settings/export";

/**
 * The copy as one JSON file (SPEC G5), written to the browser as it is read. By POST with Origin and form token, so that
 * no link brings it; a route handler, because an action cannot answer a file. Whoever may not have it is led to the page.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await isSameOrigin())) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const token = await readToken("session");
  const session = await currentSession();
  if (!token || !session || leadsToKeeping(session.account, PAGE)) return leadToPage();
  if (!matchesFormToken(token, form.get(FORM_TOKEN_FIELD))) return leadToPage();
  const opened = await openExport(session, await readToken("attempt"), await visitor());
  if (!opened.ok) return leadToPage();
  return new Response(streamOf(writeExport(session.account)), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${exportFileName(new Date())}"`,
      "cache-control": "no-store",
    },
  });
}

/** The next piece is read when the one before was taken: a slow browser costs no memory. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

function leadToPage(): Response {
  return new Response(null, { status: 303, headers: { location: settings().appUrl + PAGE } });
}
