import { addMailboxMessage } from "@/db/mailbox-messages";
import { senderLine, type Relay } from "./envelope";

/** The built-in mailbox of demo mode: relay and recipient in one (SPEC M1, M2). */
export function openMailboxRelay(): Relay {
  return {
    async send({ id, from, to, subject, text, html }) {
      await addMailboxMessage({ id, to, from: senderLine(from), subject, text, html, sentAt: new Date() });
      return { outcome: "accepted", reply: "In the built-in mailbox.", arrived: true };
    },
    close() {},
  };
}
