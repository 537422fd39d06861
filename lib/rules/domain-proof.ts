/** A domain whose proof is gone counts as its company's for this long: a slip in the zone locks nobody out at once. */
export const PROOF_MISSED_HOURS = 72;
/** How often the proof of a domain is looked at again (SPEC O1). */
export const PROOF_LOOKED_AT_EVERY_HOURS = 24;

const HOUR_MS = 60 * 60 * 1000;

/** What is known of a company's domain. */
export type DomainFacts = {
  domain: string;
  /** What its TXT record must say; null where no proof is asked (the demo company). */
  proofToken: string | null;
  provedAt: Date | null;
  /** Since when the record has not been there any more. */
  missingSince: Date | null;
};

/** The TXT record by which a company proves that a domain is its own. */
export function proofRecord({ domain, proofToken }: Pick<DomainFacts, "domain" | "proofToken">) {
  return { name: `_latchkey.${domain}`, value: `latchkey-domain=${proofToken ?? ""}` };
}

/** Whether one of the TXT records at the proof's name is the proof. A record comes in parts of up to 255 bytes (RFC 1035 §3.3.14). */
export function holdsProof(records: readonly (readonly string[])[], facts: DomainFacts): boolean {
  const { value } = proofRecord(facts);
  return facts.proofToken !== null && records.some((parts) => parts.join("").trim() === value);
}

/** Whether a domain counts as its company's own now. */
export function isDomainProved({ proofToken, provedAt, missingSince }: DomainFacts, now: Date): boolean {
  if (proofToken === null) return true;
  if (!provedAt) return false;
  return !missingSince || now.getTime() - missingSince.getTime() < PROOF_MISSED_HOURS * HOUR_MS;
}

/** What a look at the record makes of a domain. A name server that did not answer changes nothing. */
export function afterLook(
  { provedAt, missingSince }: DomainFacts,
  seen: "there" | "missing" | "unknown",
  now: Date,
): { provedAt: Date | null; missingSince: Date | null } {
  if (seen === "there") return { provedAt: provedAt ?? now, missingSince: null };
  if (seen === "missing" && provedAt) return { provedAt, missingSince: missingSince ?? now };
  return { provedAt, missingSince };
}

/** A domain looked at last before this moment is due for another look. */
export function lookDueBefore(now: Date): Date {
  return new Date(now.getTime() - PROOF_LOOKED_AT_EVERY_HOURS * HOUR_MS);
}
