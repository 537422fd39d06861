import { findConnectionOf } from "@/db/connections";
import { changeThrottles } from "@/db/throttles";
import { lookAtProvider } from "@/lib/remote/provider-look";
import { asksProvider, checkedConnection, checkLines, type CheckLine } from "@/lib/rules/company-check";
import { domainOf } from "@/lib/rules/email-address";
import { companyCheckThrottles } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";

/** What was found; without a company, the domain is not connected. */
export type CompanyFound = { domain: string; company: { name: string; contact: string; lines: CheckLine[] } | null };

/**
 * Looks at the company sign-in of an address's domain (SPEC H5): the connection, its provider, when somebody got in by
 * it. It answers the same for every address of a domain and looks at no account. Takes 10 s at most.
 */
export async function checkCompany(
  address: string,
  visitor: Pick<Visitor, "networkAddress">,
  now = new Date(),
): Promise<({ ok: true } & CompanyFound) | Refusal<"too-many-company-checks">> {
  const throttles = companyCheckThrottles(visitor);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-company-checks", refusal.until);
  const domain = domainOf(address);
  const found = await findConnectionOf(domain);
  const checked = checkedConnection(found, now);
  if (!found || !checked) return { ok: true, domain, company: null };
  const provider = asksProvider(checked) ? await lookAtProvider(found.connection.issuer, now) : null;
  const { name, contact } = checked;
  return { ok: true, domain, company: { name, contact, lines: checkLines(checked, provider, now) } };
}
