import { randomUUID } from "node:crypto";
import { findAccountByAddress } from "@/db/accounts";
import { findAttempt, lockAttempt, recordProof } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findConnection, findConnectionCalled, saveConnection } from "@/db/connections";
import { findManagedAccount } from "@/db/managed-accounts";
import { seal, unseal } from "@/lib/crypto/sealing";
import { digestOf } from "@/lib/crypto/tokens";
import { currentStep } from "@/lib/rules/attempt";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import {
  accountFor,
  connectionSealing,
  mayEnter,
  provedDomains,
  readIdentity,
  type CompanyClaims,
  type CompanyIdentity,
  type IdentityRefusal,
} from "@/lib/rules/sign-in-connection";
import type { Visitor } from "@/lib/rules/visitor";
import { provedToBe } from "./events";

/** What sending a person to their company, and reading its answer, needs. */
export type Company = {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The SSO admin's address. */
  contact: string;
};

/** The company sign-in of an id, unless it is off; null otherwise. */
export async function findCompany(id: string): Promise<Company | null> {
  const found = await findConnection(id);
  if (!found || found.state === "off") return null;
  const { name, issuer, clientId, contact, sealedClientSecret } = found;
  return { id, name, issuer, clientId, contact, clientSecret: unseal(sealedClientSecret, connectionSealing(id)) };
}

/**
 * Takes a company's answer as the proof of the attempt that asked (SPEC O1, O2). `claims` are those of an ID token that
 * has been verified for this connection. The account itself is made or changed when the attempt is redeemed.
 */
export async function acceptCompanyAnswer(
  token: string,
  connectionId: string,
  claims: CompanyClaims,
  { browserToken }: Pick<Visitor, "browserToken">,
  now = new Date(),
): Promise<Outcome<IdentityRefusal | "not-this-step">> {
  return inTransaction(async () => {
    const attemptId = digestOf(token);
    await lockAttempt(attemptId);
    const attempt = await findAttempt(attemptId);
    if (attempt?.connectionId !== connectionId || currentStep(attempt, now) !== "company")
      return refused("not-this-step");
    const connection = await findConnection(connectionId);
    if (!connection || connection.state === "off") return refused("not-this-step");
    const read = readIdentity(claims, provedDomains(connection.domains, now));
    if (!read.ok) return refused(read.reason);
    const { identity } = read;
    if (!mayEnter(connection.state, identity, attempt.address)) return refused("only-a-test");
    const found = await findAccountFor(connectionId, identity);
    if (!found.ok) return refused(found.reason);
    const about = found.account && (await provedToBe(found.account, browserToken));
    await recordProof(attemptId, "company", now, { ...about, companyIdentity: identity });
    return done;
  });
}

async function findAccountFor(connectionId: string, { subject, emailAddress }: CompanyIdentity) {
  const known = await findManagedAccount(connectionId, subject);
  return accountFor(known, await findAccountByAddress(emailAddress));
}

/** Adds a company sign-in that needs no proof of its domains, or changes the one of its name: the demo company only. */
export async function addCompany(
  { clientSecret, domains, ...company }: Omit<Company, "id"> & { domains: string[] },
  now = new Date(),
): Promise<string> {
  return inTransaction(async () => {
    const id = (await findConnectionCalled(company.name))?.id ?? randomUUID();
    const sealedClientSecret = seal(clientSecret, connectionSealing(id));
    const given = domains.map((domain) => ({ domain, proofToken: null, provedAt: now, missingSince: null }));
    await saveConnection({ id, ...company, sealedClientSecret, state: "on", createdAt: now }, given);
    return id;
  });
}
