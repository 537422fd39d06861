import { randomUUID } from "node:crypto";
import { listStaff } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import {
  claimDomainsToLookAt,
  findConnectionCalled,
  findConnectionOf,
  listConnections,
  recordLook,
  removeConnection,
  saveConnection,
  setConnectionSecret,
  setConnectionState,
  type ConnectionAndDomains,
  type ConnectionDomain,
} from "@/db/connections";
import { hasManagedAccounts, raiseEpochOfManaged } from "@/db/managed-accounts";
import { seal } from "@/lib/crypto/sealing";
import { signLink } from "@/lib/crypto/signed-links";
import { newToken } from "@/lib/crypto/tokens";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { checkProvider, type ProviderCheck } from "@/lib/remote/provider-check";
import { lookForProof } from "@/lib/remote/domain-records";
import { afterLook, isDomainProved, lookDueBefore } from "@/lib/rules/domain-proof";
import { domainOf } from "@/lib/rules/email-address";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { connectionSealing } from "@/lib/rules/sign-in-connection";

/** How long a link of the command line lets somebody try a company sign-in. */
export const TRIAL_LINK_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export type NewConnection = {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The SSO admin's address. */
  contact: string;
  /** A-labels in lower case. */
  domains: string[];
};

/** What of a connection operators see: everything but its secret. */
export type ConnectionView = Omit<ConnectionAndDomains, "sealedClientSecret">;

/**
 * Adds a sign-in connection that is off, after its provider was asked as a sign-in would ask it (SPEC O1, X4). Rejects
 * when the provider does not answer or does not fit.
 */
export async function addConnection(
  { clientSecret, domains, ...connection }: NewConnection,
  now = new Date(),
): Promise<({ ok: true; connection: ConnectionView } & ProviderCheck) | Refusal<"name-taken" | "domain-taken">> {
  if (await findConnectionCalled(connection.name)) return refused("name-taken");
  for (const domain of domains) if (await findConnectionOf(domain)) return refused("domain-taken");
  const check = await checkProvider(connection.issuer);
  const id = randomUUID();
  const sealedClientSecret = seal(clientSecret, connectionSealing(id));
  const asked = domains.map((domain) => ({ domain, proofToken: newToken(), provedAt: null, missingSince: null }));
  await inTransaction(() =>
    saveConnection({ id, ...connection, sealedClientSecret, state: "off", createdAt: now }, asked),
  );
  return { ok: true, connection: await viewConnection(connection.name), ...check };
}

async function viewConnection(name: string): Promise<ConnectionView> {
  const found = await findConnectionCalled(name);
  if (!found) throw new Error(`The connection ${name} has gone.`);
  return found;
}

/** Every sign-in connection, by name. */
export async function listSignInConnections(): Promise<ConnectionView[]> {
  return listConnections();
}

export type Looked = { domain: string; seen: "there" | "missing" | "unknown"; proved: boolean };
type Unready = Refusal<"no-such-connection"> | { ok: false; reason: "domain-not-proved"; looked: Looked[] };

/**
 * Puts a connection into test mode, which signs nobody in but by the links it answers, one for each address in one of
 * its proved domains (SPEC O4). Looks for the proofs and asks the provider first; rejects when that does not fit. One
 * that is on is left on: in test mode its people would be let in no more.
 */
export async function tryConnection(
  name: string,
  addresses: string[],
  now = new Date(),
): Promise<({ ok: true; links: { address: string; link: string }[] } & ProviderCheck) | Unready | Refusal<"is-on">> {
  const found = await findConnectionCalled(name);
  if (!found) return refused("no-such-connection");
  if (found.state === "on") return refused("is-on");
  const looked = await lookAt(found.domains, now);
  const proved = looked.filter((one) => one.proved).map(({ domain }) => domain);
  if (addresses.some((address) => !proved.includes(domainOf(address)))) {
    return { ok: false, reason: "domain-not-proved", looked };
  }
  const check = await checkProvider(found.issuer);
  await setConnectionState(found.id, "test");
  const until = new Date(now.getTime() + TRIAL_LINK_DAYS * DAY_MS);
  const links = addresses.map(async (address) => {
    const signed = await signLink("try-company-sign-in", { connection: found.id, address }, until);
    return { address, link: `${settings().appUrl}/sign-in/company/try?link=${signed}` };
  });
  return { ok: true, links: await Promise.all(links), ...check };
}

/**
 * Turns a connection on, for everyone of its domains: all of them proved, and its provider fit (SPEC O1). Not while
 * support staff have addresses there: nobody would be led to their own password any more.
 */
export async function enableConnection(
  name: string,
  now = new Date(),
): Promise<({ ok: true; looked: Looked[] } & ProviderCheck) | Unready | Refusal<"has-staff">> {
  const found = await findConnectionCalled(name);
  if (!found) return refused("no-such-connection");
  const domains = found.domains.map(({ domain }) => domain);
  if ((await listStaff()).some(({ emailAddress }) => domains.includes(domainOf(emailAddress))))
    return refused("has-staff");
  const looked = await lookAt(found.domains, now);
  if (looked.some(({ proved }) => !proved)) return { ok: false, reason: "domain-not-proved", looked };
  const check = await checkProvider(found.issuer);
  await setConnectionState(found.id, "on");
  return { ok: true, looked, ...check };
}

/** Turns a connection off: nobody gets in by it, and the sessions of its people end on their next request, for good. */
export async function disableConnection(name: string): Promise<{ ok: true } | Refusal<"no-such-connection">> {
  const found = await findConnectionCalled(name);
  if (!found) return refused("no-such-connection");
  await inTransaction(async () => {
    await setConnectionState(found.id, "off");
    await raiseEpochOfManaged(found.id);
  });
  return { ok: true };
}

/** Changes the client secret, as the provider gave a new one. It counts from the next sign-in on, in every process. */
export async function changeConnectionSecret(
  name: string,
  clientSecret: string,
): Promise<{ ok: true } | Refusal<"no-such-connection">> {
  const found = await findConnectionCalled(name);
  if (!found) return refused("no-such-connection");
  await setConnectionSecret(found.id, seal(clientSecret, connectionSealing(found.id)));
  return { ok: true };
}

/** Removes a connection that is off and never let anybody in: its people would be nobody's. */
export async function dropConnection(
  name: string,
): Promise<{ ok: true } | Refusal<"no-such-connection" | "not-off" | "has-people">> {
  const found = await findConnectionCalled(name);
  if (!found) return refused("no-such-connection");
  if (found.state !== "off") return refused("not-off");
  if (await hasManagedAccounts(found.id)) return refused("has-people");
  await removeConnection(found.id);
  return { ok: true };
}

async function lookAt(domains: ConnectionDomain[], now: Date): Promise<Looked[]> {
  const looks = domains.map(async (facts) => {
    const seen = facts.proofToken === null ? "there" : await lookForProof(facts);
    const after = afterLook(facts, seen, now);
    await recordLook(facts.domain, { ...after, lookedAt: now });
    return { domain: facts.domain, seen, proved: isDomainProved({ ...facts, ...after }, now) };
  });
  return Promise.all(looks);
}

/** Looks at the proofs that are due again (SPEC O1). One that is gone is for the log, and after some days it counts no more. */
export async function lookAtDueDomains(now = new Date()): Promise<void> {
  const due = await claimDomainsToLookAt(lookDueBefore(now), now);
  for (const { domain, seen, proved } of await lookAt(due, now)) {
    if (seen !== "there") log().warn({ domain, seen, proved }, "the proof of a company's domain was not found");
  }
}
