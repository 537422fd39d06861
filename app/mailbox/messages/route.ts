import { listMailbox } from "@/lib/flows/mailbox";

/** The built-in mailbox for programs (SPEC §11): `?to=` leaves the mails to one address. Not found outside demo mode. */
export async function GET(request: Request): Promise<Response> {
  // A database's text holds no NUL, so it could not even be asked for.
  const to = new URL(request.url).searchParams.get("to")?.replaceAll("\0", "").trim();
  const messages = await listMailbox(to);
  if (!messages) return new Response(null, { status: 404 });
  return Response.json(messages, { headers: { "Cache-Control": "no-store" } });
}
