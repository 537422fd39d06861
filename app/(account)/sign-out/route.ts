import { signOut, type SignOutScope } from "@/lib/flows/session";
import { settings } from "@/lib/env";
import { FORM_TOKEN_FIELD, matchesFormToken } from "@/lib/rules/form-token";
import { readToken, removeToken } from "@/lib/web/cookies";
import { isSameOrigin, visitor } from "@/lib/web/request";

const scopes: readonly string[] = ["session", "device", "everywhere"] satisfies SignOutScope[];

/** Signs out (SPEC S13). A route handler, because an action cannot set Clear-Site-Data. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isSameOrigin())) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const token = await readToken("session");
  const given = form.get(FORM_TOKEN_FIELD);
  if (token && !matchesFormToken(token, given)) return leadTo("/security?notice=newer-session");

  const scope = scopes.find((known) => known === form.get("scope")) as SignOutScope | undefined;
  const ended = !token || (await signOut(token, scope ?? "session", await visitor()));
  if (!ended) return leadTo("/sign-in?return-to=%2Fsecurity&notice=session-ended");
  await removeToken("session");
  if (scope === "device" || scope === "everywhere") await removeToken("device");
  return leadTo(`/sign-in?notice=${scope === "everywhere" ? "signed-out-everywhere" : "signed-out"}`, {
    // Not the cookies: trust in this device lives there.
    "clear-site-data": '"cache", "storage"',
  });
}

function leadTo(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: settings().appUrl + path, ...headers } });
}
