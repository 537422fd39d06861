import { unstable_rethrow } from "next/navigation";
import { settings } from "@/lib/env";
import { forgetPhoto, savePhoto } from "@/lib/flows/photo";
import type { SignedIn } from "@/lib/flows/session";
import { log } from "@/lib/log";
import { FORM_TOKEN_FIELD, matchesFormToken } from "@/lib/rules/form-token";
import { TooBusy } from "@/lib/rules/outcome";
import { NEW_PHOTO_PATH } from "@/lib/rules/photo";
import { readToken } from "./cookies";
import { isSameOrigin, requestId, visitor } from "./request";
import { requireAccount } from "./session";

const SAVED = "/profile?notice=profile-saved";
const problem = (name: string) => `${NEW_PHOTO_PATH}?notice=${name}`;

/** Does what the form of the photo says, and leads to the page that tells how it went. Origin, session and token first. */
export async function submitPhoto(request: Request): Promise<Response> {
  if (!(await isSameOrigin())) return new Response(null, { status: 403 });
  const { session } = await requireAccount(NEW_PHOTO_PATH);
  try {
    return leadTo(await handle(request, session));
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof TooBusy) return leadTo(problem("photo-busy"));
    log().error({ id: await requestId(), err: error }, "a photo could not be kept");
    return leadTo(problem("photo-failed"));
  }
}

async function handle(request: Request, session: SignedIn): Promise<string> {
  const form = await request.formData().catch(() => null);
  if (!form) return problem("photo-broken");
  const token = await readToken("session");
  if (!token || !matchesFormToken(token, form.get(FORM_TOKEN_FIELD))) return "/profile?notice=newer-session";
  const version = form.get("version");
  const shown = typeof version === "string" ? version : "";
  if (form.get("do") === "remove") {
    const outcome = await forgetPhoto(session, shown, await visitor());
    return outcome.ok ? "/profile?notice=photo-removed" : problem(outcome.reason);
  }
  const file = form.get("photo");
  if (!(file instanceof File) || file.size === 0) return problem("photo-missing");
  const outcome = await savePhoto(session, new Uint8Array(await file.arrayBuffer()), shown, await visitor());
  return outcome.ok ? SAVED : problem(outcome.reason);
}

function leadTo(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: settings().appUrl + path, "cache-control": "no-store" },
  });
}
