import { Resend } from "resend";
import { headersOf, senderLine, tidyReply, type Delivery, type Relay } from "./envelope";

/** How long Resend may take to answer. */
export const RESEND_PATIENCE_MS = 10_000;

// Resend's words for "this mail is wrong". What is wrong with the key, the plan or the sender's domain, the operator
// can mend, so the mail waits.
const REFUSALS = [400, 422];
const ABOUT_THE_SENDER = ["invalid_from_address", "invalid_access"];

/** The tag that carries a mail's id to Resend, and back in what it reports of that mail (SPEC M4). */
export const MAIL_ID_TAG = "mail-id";

/** Resend's HTTP interface (https://resend.com/docs/api-reference). */
export function openResendRelay(
  { apiKey, baseUrl }: { apiKey: string; baseUrl: string | undefined },
  patienceMs = RESEND_PATIENCE_MS,
): Relay {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : undefined);
  return {
    async send({ id, from, to, subject, text, html, headers }) {
      const { data, error } = await resend.emails.send(
        {
          from: senderLine(from),
          to,
          subject,
          text,
          html,
          headers: headersOf({ headers }),
          tags: [{ name: MAIL_ID_TAG, value: id }],
        },
        { idempotencyKey: id, signal: AbortSignal.timeout(patienceMs) },
      );
      return error ? deliveryOf(error) : { outcome: "accepted", reply: tidyReply(`Resend ${data.id}`) };
    },
    close() {},
  };
}

function deliveryOf({
  name,
  message,
  statusCode,
}: {
  name: string;
  message: string;
  statusCode: number | null;
}): Delivery {
  const refused = REFUSALS.includes(statusCode ?? 0) && !ABOUT_THE_SENDER.includes(name);
  const away = statusCode === null || statusCode >= 500;
  return {
    outcome: refused ? "refused" : "later",
    ...(away && { away }),
    reply: tidyReply(`${statusCode ?? "no answer"} ${name}: ${message}`),
  };
}
