import { settings, type Sender } from "@/lib/env";
import { isOneAddress, type Delivery, type Envelope, type Relay } from "./envelope";
import { openMailboxRelay } from "./relay-mailbox";
import { openResendRelay } from "./relay-resend";
import { openSmtpRelay } from "./relay-smtp";

/** After this a relay's silence counts as "later", however alive its line looks. Well below the outbox's lease. */
export const SEND_WITHIN_MS = 30_000;

// Next bundles pages and instrumentation apart; the process has one pool of connections all the same.
const house = globalThis as typeof globalThis & { latchkeyRelay?: { sender: Sender; relay: Relay } };

/** Hands one mail to the relay that the settings name. Never throws for what a network or a relay may do. */
export async function sendMail(envelope: Envelope): Promise<Delivery> {
  if (!isOneAddress(envelope.to)) return { outcome: "refused", away: true, reply: "The recipient is not one address." };
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Delivery>((resolve) => {
    timer = setTimeout(
      () => resolve({ outcome: "later", away: true, reply: "The relay took too long." }),
      SEND_WITHIN_MS,
    );
  });
  return Promise.race([relay().send(envelope), tooLong]).finally(() => clearTimeout(timer));
}

/** Lets go of the relay's connections; the next mail opens new ones. */
export function closeRelay(): void {
  house.latchkeyRelay?.relay.close();
  house.latchkeyRelay = undefined;
}

function relay(): Relay {
  const { sender } = settings();
  if (house.latchkeyRelay?.sender !== sender) closeRelay();
  house.latchkeyRelay ??= { sender, relay: openRelay(sender) };
  return house.latchkeyRelay.relay;
}

function openRelay(sender: Sender): Relay {
  if (sender.kind === "smtp") return openSmtpRelay(sender.url);
  return sender.kind === "resend" ? openResendRelay(sender) : openMailboxRelay();
}
