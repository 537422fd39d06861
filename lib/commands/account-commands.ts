import { Argument, Command } from "commander";
import { changePlan } from "@/lib/flows/account-plan";
import { endStaff, listStaffAddresses, makeStaff } from "@/lib/flows/staff";
import { unlock } from "@/lib/flows/unlock";
import { plans, type Plan } from "@/lib/rules/support-level";
import { CommandRefused, emailAddress, type Console } from "./refusal";

const refusals = {
  "no-such-account": "There is no such account.",
  "is-managed": "A company manages this account. Support staff need one of their own.",
  "company-address":
    "Addresses of this domain sign in through their company, and support staff do not. Use an address of another domain.",
  "no-password": "Support staff sign in with a password. Set one first, on the Security tab.",
  "is-to-be-deleted": "This account is to be deleted. Its owner can sign in and keep it.",
  "no-app": "Support staff need an authenticator app. Turn it on first, on the Security tab.",
};

/** `staff add | remove | list` (SPEC H6, X4). */
export function staffCommands({ say }: Console): Command {
  const staff = new Command("staff").description("accounts of support staff");
  const change = (name: string, description: string, run: (address: string) => Promise<string>) =>
    staff
      .command(name)
      .description(description)
      .argument("<address>", "the account's email address", emailAddress)
      .action(async (address: string) => say(await run(address)));
  change("add", "make an account one of support staff", async (address) => {
    const outcome = await makeStaff(address);
    if (!outcome.ok) throw new CommandRefused(refusals[outcome.reason]);
    return `${address} is support staff now, and signed out everywhere.`;
  });
  change("remove", "end that", async (address) => {
    const outcome = await endStaff(address);
    if (!outcome.ok) throw new CommandRefused("No support staff has this address.");
    return `${address} is no longer support staff, and signed out everywhere.`;
  });
  staff
    .command("list")
    .description("who is support staff")
    .action(async () => {
      const addresses = await listStaffAddresses();
      say(addresses.length > 0 ? addresses.join("\n") : "Nobody is support staff.");
    });
  return staff;
}

/** `unlock` (SPEC S12, X4). */
export function unlockCommand({ say }: Console): Command {
  return new Command("unlock")
    .description("end every wait and stop that wrong tries brought an account; no factor is skipped")
    .argument("<address>", "the account's email address", emailAddress)
    .action(async (address: string) => {
      const count = await unlock(address);
      say(count > 0 ? `${address} is unlocked.` : `Nothing kept ${address} out.`);
    });
}

/** `account plan` (SPEC H8, X4). */
export function accountCommands({ say }: Console): Command {
  const account = new Command("account").description("accounts of people");
  account
    .command("plan")
    .description("put an account on a plan, which decides how support can be reached while signed in")
    .argument("<address>", "the account's email address", emailAddress)
    .addArgument(new Argument("<plan>", "the plan").choices(plans))
    .action(async (address: string, plan: Plan) => {
      const outcome = await changePlan(address, plan);
      if (!outcome.ok) throw new CommandRefused(refusals[outcome.reason]);
      say(`${address} is on the plan ${plan}.`);
    });
  return account;
}
