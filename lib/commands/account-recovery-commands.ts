import { Command } from "commander";
import { beginRecovery, stopRecoveryOf, viewRecoveries } from "@/lib/flows/account-recovery";
import { CommandRefused, emailAddress, type Console } from "./refusal";

const refusals = {
  "no-such-account": "There is no such account.",
  "is-managed": "A company manages this account. Its people get back in through their company.",
  "is-staff": "Support staff get in by their app and nothing else. End that first: staff remove.",
  "changed-lately":
    "Its address was changed in the last 7 days, so it cannot be changed again yet. Whoever reads mail at the former one can undo that, by the link in the mail to it.",
  "same-address":
    "The account has this address. Whoever reads mail there gets in by a reset of the password; where an app is on, MAILBOX_HOLD_HOURS later.",
  "company-address":
    "People with addresses of the new domain sign in through their company. Use an address of another domain.",
  "address-in-use": "Another account has the new address, or had it lately. Use another one.",
  "under-way": "A recovery of this account is under way. Stop it first to begin another.",
};

/** `recover begin | stop | list` (SPEC X4). */
export function recoverCommands({ say }: Console): Command {
  const recover = new Command("recover").description(
    "give an account of which every way in is lost another address; make sure who is asking before",
  );
  recover
    .command("begin")
    .description("tell its owner, who has 72 hours to stop it, and mail the way back in to the new address")
    .argument("<address>", "the account's email address", emailAddress)
    .argument("<new-address>", "one that the person can read", emailAddress)
    .action(async (address: string, newAddress: string) => {
      const begun = await beginRecovery(address, newAddress);
      if (!begun.ok) throw new CommandRefused(refusals[begun.reason]);
      say(`Nothing is changed yet. ${address} was told, and can stop it until ${inUtc(begun.opensAt)}.`);
      say(`From then until ${inUtc(begun.endsAt)} the link that was mailed to ${newAddress} finishes it.`);
    });
  recover
    .command("stop")
    .description("end a recovery that is under way")
    .argument("<address>", "the account's email address", emailAddress)
    .action(async (address: string) => {
      const { ok } = await stopRecoveryOf(address);
      if (!ok) throw new CommandRefused("No recovery of such an account is under way.");
      say(`The recovery of ${address} is stopped, and everybody was told.`);
    });
  recover
    .command("list")
    .description("what is under way")
    .action(async () => {
      const recoveries = await viewRecoveries();
      for (const { emailAddress: from, newAddress, opensAt, endsAt } of recoveries) {
        say(`${from} to ${newAddress}, from ${inUtc(opensAt)} until ${inUtc(endsAt)}`);
      }
      if (recoveries.length === 0) say("No recovery is under way.");
    });
  return recover;
}

function inUtc(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
