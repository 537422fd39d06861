import { Command } from "commander";
import {
  addConnection,
  changeConnectionSecret,
  disableConnection,
  dropConnection,
  enableConnection,
  listSignInConnections,
  TRIAL_LINK_DAYS,
  tryConnection,
  type ConnectionView,
  type Looked,
} from "@/lib/flows/sign-in-connections";
import { settings } from "@/lib/env";
import { ProviderUnfit, type ProviderCheck } from "@/lib/remote/provider-check";
import { isDomainProved, proofRecord, type DomainFacts } from "@/lib/rules/domain-proof";
import { redirectPath } from "@/lib/rules/sign-in-connection";
import { anotherAddress, anotherDomain, CommandRefused, emailAddress, type Console } from "./refusal";

/** A provider's clock may be this far off before its answers count as too old or too new. */
const CLOCK_SECONDS = 60;
const LONGEST_NAME = 60;

const refusals = {
  "name-taken": "There is a connection of this name already.",
  "domain-taken": "One of the domains is in another connection already. A domain can be in one only.",
  "not-off": "It is not off. Turn it off first.",
  "has-people": "It has people here, who would be nobody's. It can be turned off, not removed.",
  "is-on": "It is on: whoever has an address of its domains tries it by signing in. In test mode nobody else could.",
  "has-staff":
    "Support staff have addresses of its domains, and could not sign in any more: latchkey staff list. End that, or change their addresses, first.",
  "no-such-connection": "There is no connection of this name. See: latchkey connection list",
};

type AddOptions = { name: string; issuer: string; clientId: string; contact: string; domain: string[] };

/** `connection add | test | enable | disable | list` (SPEC O1, O4, X4). */
export function connectionCommands(console: Console): Command {
  const connection = new Command("connection").description("company sign-ins (OpenID Connect)");
  connection
    .command("add")
    .description("add one, turned off. Its client secret is read from standard input")
    .requiredOption("--name <company>", "the company's name, as its people read it")
    .requiredOption("--issuer <address>", "the provider's issuer, letter by letter")
    .requiredOption("--client-id <id>", "what the provider calls this portal")
    .requiredOption("--contact <address>", "the company's SSO admin", emailAddress)
    .requiredOption("--domain <domain...>", "a domain of the company's addresses", anotherDomain)
    .action((options: AddOptions) => add(options, console));
  connection
    .command("test")
    .description("let named people in by a link each, before it is on for everyone")
    .argument("<company>")
    .requiredOption("--for <address...>", "who tries it", anotherAddress)
    .action((name: string, options: { for: string[] }) => test(name, options.for, console));
  connection
    .command("enable")
    .description("turn it on for everyone of its domains")
    .argument("<company>")
    .action((name: string) => enable(name, console));
  connection
    .command("disable")
    .description("turn it off; its people are signed out at once")
    .argument("<company>")
    .action((name: string) => disable(name, console));
  connection
    .command("secret")
    .description("change its client secret, read from standard input")
    .argument("<company>")
    .action((name: string) => changeSecret(name, console));
  connection
    .command("remove")
    .description("remove one that is off and has no people here")
    .argument("<company>")
    .action((name: string) => remove(name, console));
  connection
    .command("list")
    .description("every connection, its state and its domains")
    .action(() => list(console));
  return connection;
}

async function add({ name, domain, ...options }: AddOptions, { say, input }: Console): Promise<void> {
  const clientSecret = secretIn(input);
  if (name.trim().length === 0 || name.length > LONGEST_NAME) {
    throw new CommandRefused(`A name has 1 to ${LONGEST_NAME} characters.`);
  }
  const added = await atProvider(addConnection({ name: name.trim(), ...options, clientSecret, domains: domain }));
  if (!added.ok) throw new CommandRefused(refusals[added.reason]);
  sayProvider(added, say);
  say(`Added ${added.connection.name}. It is off.`);
  say("");
  say("1. At the provider, set this redirect address:");
  say(`   ${settings().appUrl}${redirectPath(added.connection)}`);
  say("2. In the DNS, set for each domain a TXT record:");
  added.connection.domains.forEach((facts) => sayRecord(facts, say));
  say(`3. Try it: latchkey connection test ${quoted(name)} --for <address>`);
}

async function test(name: string, addresses: string[], { say }: Console): Promise<void> {
  const tried = await atProvider(tryConnection(name, addresses));
  if (!tried.ok) throw unready(tried);
  sayProvider(tried, say);
  say(`${name} is in test mode. Only these links lead to it, for ${TRIAL_LINK_DAYS} days:`);
  for (const { address, link } of tried.links) say(`${address}\n  ${link}`);
  say("Who signs in by such a link becomes managed by the company.");
}

async function enable(name: string, { say }: Console): Promise<void> {
  const enabled = await atProvider(enableConnection(name));
  if (!enabled.ok) throw unready(enabled);
  sayProvider(enabled, say);
  say(`${name} is on for ${enabled.looked.map(({ domain }) => domain).join(", ")}.`);
}

async function disable(name: string, { say }: Console): Promise<void> {
  const disabled = await disableConnection(name);
  if (!disabled.ok) throw new CommandRefused(refusals[disabled.reason]);
  say(`${name} is off. Its people are signed out on their next request.`);
}

async function changeSecret(name: string, { say, input }: Console): Promise<void> {
  const changed = await changeConnectionSecret(name, secretIn(input));
  if (!changed.ok) throw new CommandRefused(refusals[changed.reason]);
  say(`The client secret of ${name} is changed.`);
}

async function remove(name: string, { say }: Console): Promise<void> {
  const removed = await dropConnection(name);
  if (!removed.ok) throw new CommandRefused(refusals[removed.reason]);
  say(`${name} is removed.`);
}

function secretIn(input: string): string {
  const clientSecret = input.trim();
  if (!clientSecret) throw new CommandRefused("The client secret is read from standard input, and nothing came.");
  return clientSecret;
}

async function list({ say }: Console): Promise<void> {
  const connections = await listSignInConnections();
  if (connections.length === 0) say("There is no sign-in connection.");
  for (const connection of connections) sayConnection(connection, say);
}

function sayConnection(connection: ConnectionView, say: Console["say"]): void {
  say(`${connection.name}: ${connection.state === "test" ? "in test mode" : connection.state}`);
  say(`  issuer    ${connection.issuer}`);
  say(`  client    ${connection.clientId}`);
  say(`  contact   ${connection.contact}`);
  say(`  redirect  ${settings().appUrl}${redirectPath(connection)}`);
  for (const facts of connection.domains) {
    say(`  domain    ${facts.domain}, ${proofWords(facts)}`);
    if (!isDomainProved(facts, new Date())) sayRecord(facts, say);
  }
}

function proofWords(facts: DomainFacts & { lookedAt: Date | null }): string {
  if (facts.proofToken === null) return "no proof asked";
  const looked = facts.lookedAt ? `, looked at ${facts.lookedAt.toISOString()}` : "";
  if (facts.missingSince) return `proof missing since ${facts.missingSince.toISOString()}${looked}`;
  return `${facts.provedAt ? "proved" : "not proved yet"}${looked}`;
}

function sayRecord(facts: DomainFacts, say: Console["say"]): void {
  const { name, value } = proofRecord(facts);
  say(`   ${name}  TXT  "${value}"`);
}

function sayProvider({ keys, clockAheadSeconds }: ProviderCheck, say: Console["say"]): void {
  say(`The provider answers, with ${keys} signing ${keys === 1 ? "key" : "keys"}.`);
  if (clockAheadSeconds !== null && Math.abs(clockAheadSeconds) > CLOCK_SECONDS) {
    const off = `${Math.abs(clockAheadSeconds)} seconds ${clockAheadSeconds > 0 ? "ahead of" : "behind"}`;
    say(`Careful: its clock is ${off} ours. Its answers will be refused.`);
  }
}

type Unready =
  { reason: "no-such-connection" | "has-staff" | "is-on" } | { reason: "domain-not-proved"; looked: Looked[] };

function unready(refusal: Unready): CommandRefused {
  if (refusal.reason !== "domain-not-proved") return new CommandRefused(refusals[refusal.reason]);
  const missing = refusal.looked.filter(({ proved }) => !proved);
  const told = missing.map(({ domain, seen }) =>
    seen === "unknown" ? `${domain}: no name server answered` : `${domain}: the TXT record is not there`,
  );
  const words = told.length > 0 ? told.join("; ") : "An address is in none of its domains";
  return new CommandRefused(`${words}. See: latchkey connection list`);
}

/** What is wrong with the provider is a sentence for the operator, not a stack trace. */
async function atProvider<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof ProviderUnfit ? new CommandRefused(error.message) : error;
  });
}

function quoted(name: string): string {
  return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}
