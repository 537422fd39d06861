import { Command } from "commander";
import { rotateKeys } from "@/lib/flows/key-ring";
import { viewMailQueue } from "@/lib/flows/mail-queue";
import { domainOf } from "@/lib/rules/email-address";
import type { Console } from "./refusal";

/** `keys rotate` (SPEC X4). */
export function keysCommands({ say }: Console): Command {
  const keys = new Command("keys").description("the key ring, SECRET_KEYS");
  keys
    .command("rotate")
    .description("seal everything under the newest key, and tell which older ones are still needed")
    .action(async () => {
      const { newest, resealed, needed, spare } = await rotateKeys();
      say(`Newest key: ${newest}. Sealed anew: ${resealed}.`);
      for (const { keyId, isInRing, what, count } of needed) {
        const where = isInRing ? "is still needed" : "IS MISSING from SECRET_KEYS and needed";
        say(`Key ${keyId} ${where}: ${what}, ${count}.`);
      }
      for (const id of spare)
        say(`Key ${id} is needed by nothing in the database: an hour after it was first, it can go from SECRET_KEYS.`);
      if (needed.length + spare.length === 0) {
        say("To rotate: put a new key last in SECRET_KEYS and start every process again, so that each can read it;");
        say("then put it first and start them again. Where one process runs, put it first at once.");
      }
    });
  return keys;
}

/** `queue` (SPEC X4). Who a mail is to is told by domain: that is where a block lies. */
export function queueCommand({ say }: Console): Command {
  return new Command("queue").description("the mail that waits, and what became of the rest").action(async () => {
    const { waiting, counts } = await viewMailQueue();
    say(waiting.length === 0 ? "No mail waits." : "Waiting, the one due longest first:");
    for (const mail of waiting) {
      say(`${mail.id}  ${mail.kind} to ${domainOf(mail.recipient)}, ${mail.status}, ${mail.tries} tries`);
      say(`  next try ${mail.nextTryAt.toISOString()}, useful until ${mail.usefulUntil.toISOString()}`);
      if (mail.relayReply) say(`  ${mail.relayReply}`);
    }
    const told = counts.map(({ status, count }) => `${status} ${count}`);
    say(`In the last 24 hours: ${told.join(", ") || "none"}.`);
  });
}
