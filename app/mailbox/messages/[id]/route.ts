import { findMailboxMail } from "@/lib/flows/mailbox";

/** What a mail may do when it is looked at: have its own styles, and nothing else. */
const mailContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

/** One mail as its reader would see it, for the frame on the mailbox page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const mail = await findMailboxMail((await params).id);
  if (!mail) return new Response(null, { status: 404 });
  return new Response(mail.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": mailContentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
