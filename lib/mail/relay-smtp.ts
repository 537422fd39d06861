import { createTransport } from "nodemailer";
import type SMTPPool from "nodemailer/lib/smtp-pool";
import { headersOf, tidyReply, type Delivery, type Relay } from "./envelope";

/**
 * How long an SMTP relay may take to answer a call, and then to say something. One that looks into a mail before it takes
 * it needs a while: given up too soon, it has the mail all the same, and gets it again.
 */
export const SMTP_PATIENCE = { connectionMs: 5_000, silenceMs: 25_000 };

const AT_ONCE = 4;
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** A relay that speaks SMTP (RFC 5321); its connections are kept and used again. */
export function openSmtpRelay(url: string, patience = SMTP_PATIENCE): Relay {
  const transport = createTransport(poolOptions(new URL(url), patience));
  return {
    async send({ messageId, from, to, subject, text, html, headers }) {
      try {
        const mail = { messageId, from, to: { name: "", address: to }, subject, text, html };
        const { response } = await transport.sendMail({ ...mail, headers: headersOf({ headers }) });
        return { outcome: "accepted", reply: tidyReply(response) };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function poolOptions(url: URL, { connectionMs, silenceMs }: typeof SMTP_PATIENCE) {
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const onLoopback = LOOPBACK.test(host);
  const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  return {
    pool: true,
    // The pool would hand a mail over again by itself, and for ever, when a connection dies. The outbox decides that.
    maxRequeues: 0,
    maxConnections: AT_ONCE,
    host,
    port: Number(url.port) || (secure ? 465 : 25),
    secure,
    // A password never goes out unencrypted. On the loopback nobody is in between, and certificates name other hosts.
    requireTLS: auth.user !== "" && !onLoopback,
    tls: { rejectUnauthorized: !onLoopback },
    auth: auth.user ? auth : undefined,
    dnsTimeout: connectionMs,
    connectionTimeout: connectionMs,
    greetingTimeout: connectionMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  } satisfies SMTPPool.Options & { maxRequeues: number };
}

/** What nodemailer's errors carry: the reply's code and text, and the command that it answered. */
type SmtpError = Error & { responseCode?: number; response?: string; command?: string; code?: string };

// 5xx to these is about this recipient or this mail (RFC 5321 §4.2.1). Before them it is about us
// (a password, a sender address): the operator can mend that, so the mail waits.
const ABOUT_THIS_MAIL = ["RCPT TO", "DATA"];

/** "Service not available": about the relay, whichever command it answers (RFC 5321 §4.2.2). */
const CLOSING = 421;

function deliveryOf(error: unknown): Delivery {
  const { responseCode = 0, response, command = "", code, message } = error as SmtpError;
  const refused = responseCode >= 500 && ABOUT_THIS_MAIL.includes(command);
  const away = responseCode === 0 || responseCode === CLOSING;
  return {
    outcome: refused ? "refused" : "later",
    ...(away && { away }),
    reply: tidyReply(response || [code, message].filter(Boolean).join(": ")),
  };
}
