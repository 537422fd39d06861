import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the double answers the next mail with: a status, or nothing at all. */
export type ResendAnswer = 200 | 401 | 403 | 409 | 422 | 429 | 500 | "silence";

type ResendRequest = { path: string; key: string; idempotencyKey: string; body: Record<string, unknown> };

const ERRORS: Record<Exclude<ResendAnswer, 200 | 500 | "silence">, string> = {
  401: "missing_api_key",
  403: "validation_error",
  409: "concurrent_idempotent_requests",
  422: "validation_error",
  429: "rate_limit_exceeded",
};

/** A local double of Resend's `POST /emails`, with its bodies, statuses and error names. Keeps every request. */
export async function openResendDouble(answers: ResendAnswer[] = []) {
  const requests: ResendRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push({
        path: `${request.method} ${request.url}`,
        key: request.headers.authorization ?? "",
        idempotencyKey: String(request.headers["idempotency-key"]),
        body: JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>,
      });
      const answer = answers.shift() ?? 200;
      if (answer === "silence") return;
      response.writeHead(answer, { "content-type": answer === 500 ? "text/html" : "application/json" });
      response.end(bodyFor(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function bodyFor(answer: Exclude<ResendAnswer, "silence">): string {
  if (answer === 200) return JSON.stringify({ id: "49a3999c-0ce1-4ea6-ab68-afcd6dc2e794" });
  if (answer === 500) return "<h1>Bad gateway</h1>";
  return JSON.stringify({ statusCode: answer, name: ERRORS[answer], message: "Said by the double." });
}

/** The signing secret of the double's webhook, as Resend shows one. */
export const WEBHOOK_SECRET = `whsec_${Buffer.alloc(24, 7).toString("base64")}`;

/** What the double reports of the mail that was sent with this idempotency key, as Resend would word it. */
export function reportBody(type: string, mailId: string, at: Date, also: Record<string, unknown> = {}): string {
  const created_at = at.toISOString();
  const data = {
    created_at,
    email_id: "49a3999c-0ce1-4ea6-ab68-afcd6dc2e794",
    from: "Latchkey <noreply@signin.portal.example>",
    to: ["ada@company.example"],
    subject: "Your code",
    tags: { "mail-id": mailId },
    ...also,
  };
  return JSON.stringify({ type, created_at, data });
}

/** A body with the headers that Resend signs it with (https://docs.svix.com/receiving/verifying-payloads/how-manual). */
export function signedReport(
  body: string,
  { id, at, secret = WEBHOOK_SECRET }: { id: string; at: Date; secret?: string },
) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  return { headers: { id, timestamp, signature }, body };
}
