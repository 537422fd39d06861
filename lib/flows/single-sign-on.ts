import { randomUUID } from "node:crypto";
import { findAccountByAddress } from "@/db/accounts";
import { findAttempt, lockAttempt, recordProof } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findConnection, findConnectionCalled, saveConnection } from "@/db/connections";
import { findKnownBrowser } from "@/db/known-browsers";
import { findManagedAccount } from "@/db/managed-accounts";
import { seal, unseal } from "@/lib/crypto/sealing";
import { digestOf } from "@/lib/crypto/tokens";
import { currentStep } from "@/lib/rules/attempt";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import {
  accountFor,
  connectionSealing,
  readIdentity,
  type CompanyClaims,
  type IdentityRefusal,
} from "@/lib/rules/sign-in-connection";
import type { Visitor } from "@/lib/rules/visitor";

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

/** The company sign-in of an id, when it is on; null otherwise. */
export async function findCompany(id: string): Promise<Company | null> {
  const found = await findConnection(id);
  if (found?.state !== "on") return null;
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
    const isAsked = attempt?.connectionId === connectionId && currentStep(attempt, now) === "company";
    const connection = isAsked ? await findConnection(connectionId) : undefined;
    if (connection?.state !== "on") return refused("not-this-step");
    const read = readIdentity(claims, connection.domains);
    if (!read.ok) return refused(read.reason);
    const { identity } = read;
    const known = await findManagedAccount(connectionId, identity.subject);
    const found = accountFor(known, await findAccountByAddress(identity.emailAddress));
    if (!found.ok) return refused(found.reason);
    const about = found.account && (await aboutAccount(found.account, browserToken));
    await recordProof(attemptId, "company", now, { ...about, companyIdentity: identity });
    return done;
  });
}

async function aboutAccount({ id, authEpoch }: { id: string; authEpoch: number }, browserToken: string | null) {
  const knownBrowserId = browserToken ? await findKnownBrowser(digestOf(browserToken), id) : null;
  return { accountId: id, accountEpoch: authEpoch, knownBrowserId };
}

/** Adds a company sign-in that needs no proof of its domains, or changes the one of its name: the demo company only. */
export async function addCompany(
  { clientSecret, domains, ...company }: Omit<Company, "id"> & { domains: string[] },
  now = new Date(),
): Promise<string> {
  return inTransaction(async () => {
    const id = (await findConnectionCalled(company.name))?.id ?? randomUUID();
    const sealedClientSecret = seal(clientSecret, connectionSealing(id));
    await saveConnection({ id, ...company, sealedClientSecret, state: "on", createdAt: now }, domains);
    return id;
  });
}
