import { unsubscribe } from "@/lib/flows/communication";
import { settings } from "@/lib/env";

/** One click in a mail program (RFC 8058 §3.2): it knows no Origin and no cookie, and the signed link is all it needs. */
export async function POST(request: Request): Promise<Response> {
  const kind = await unsubscribe(tokenOf(request));
  return new Response(null, { status: kind ? 200 : 400, headers: { "cache-control": "no-store" } });
}

/** Who opens the same address as a page is asked first: opening changes nothing. */
export function GET(request: Request): Response {
  const location = `${settings().appUrl}/unsubscribe?token=${encodeURIComponent(tokenOf(request))}`;
  return new Response(null, { status: 303, headers: { location } });
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}
