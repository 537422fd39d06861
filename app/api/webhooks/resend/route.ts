import { takeMailReport } from "@/lib/flows/mail-reports";

const STATUS = { "not-set-up": 404, "not-signed": 401 } as const;

/** Where Resend reports what became of our mails (SPEC M4). Its size is bounded at the door (proxy.ts). */
export async function POST(request: Request): Promise<Response> {
  const header = (name: string) => request.headers.get(name) ?? "";
  const headers = { id: header("svix-id"), timestamp: header("svix-timestamp"), signature: header("svix-signature") };
  const outcome = await takeMailReport(headers, await request.text());
  const status = outcome.ok ? 200 : STATUS[outcome.reason];
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
