import { afterAll, beforeAll, beforeEach } from "vitest";
import { addConnection } from "@/lib/flows/sign-in-connections";
import { startAttempt } from "@/lib/flows/start-attempt";
import { viewAttempt } from "@/lib/flows/attempt";
import { proofRecord } from "@/lib/rules/domain-proof";
import { testSettings } from "./database";
import { openNameServer } from "./name-server";
import { openProviderDocuments } from "./openid-provider";
import { openBrowser, start } from "./people";

/** A provider's documents and a name server for the tests of a file, and what the command line adds on them. */
export function useCompanies() {
  let provider: Awaited<ReturnType<typeof openProviderDocuments>>;
  let names: Awaited<ReturnType<typeof openNameServer>>;
  beforeAll(async () => {
    provider = await openProviderDocuments();
    names = await openNameServer();
  });
  afterAll(async () => {
    await provider.close();
    await names.close();
  });
  beforeEach(() => {
    names.records.clear();
    testSettings({ DNS_SERVERS: names.address });
  });

  const given = (name = "Acme", domains = ["acme.example"]) => ({
    name,
    issuer: provider.issuer,
    clientId: "c",
    clientSecret: "horse",
    contact: "it@acme.example",
    domains,
  });
  /** Adds a connection whose domains hold their proofs. */
  const addProved = async (...what: Parameters<typeof given>) => {
    const added = await addConnection(given(...what), start);
    if (!added.ok) throw new Error(added.reason);
    for (const facts of added.connection.domains) {
      const { name, value } = proofRecord(facts);
      names.records.set(name, [[value]]);
    }
    return added.connection;
  };
  return { provider: () => provider, records: () => names.records, given, addProved };
}

/** What a token of the company says of a person. */
export const claimsOf = (email: string) => ({
  sub: email,
  email,
  email_verified: true,
  given_name: "Ada",
  family_name: "King",
});

/** The first step of a sign-in with an address: "company" where it is sent to one. */
export async function firstStepOf(address: string, at: Date) {
  const token = await startAttempt({ purpose: "sign-in", address, returnTo: "/security" }, openBrowser(), at);
  return (await viewAttempt(token, openBrowser(), at))?.step;
}
