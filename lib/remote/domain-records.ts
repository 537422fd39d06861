import { Resolver } from "node:dns/promises";
import { settings } from "@/lib/env";
import { holdsProof, proofRecord, type DomainFacts } from "@/lib/rules/domain-proof";

const ANSWER_WITHIN_MS = 3_000;
const TRIES = 2;
/** What a name server says when there is no such record (RFC 1035 §4.1.1, RFC 2308 §2). */
const NOTHING_THERE = ["ENOTFOUND", "ENODATA"];

/** Looks for the TXT record that proves a domain. "unknown" when no name server answered: that says nothing. */
export async function lookForProof(facts: DomainFacts): Promise<"there" | "missing" | "unknown"> {
  const { dnsServers } = settings();
  const resolver = new Resolver({ timeout: ANSWER_WITHIN_MS, tries: TRIES });
  if (dnsServers.length > 0) resolver.setServers(dnsServers);
  try {
    return holdsProof(await resolver.resolveTxt(proofRecord(facts).name), facts) ? "there" : "missing";
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return NOTHING_THERE.includes(code) ? "missing" : "unknown";
  }
}
