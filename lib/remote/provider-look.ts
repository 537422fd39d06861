import { log } from "@/lib/log";
import { findingOf, isStillFresh, type ProviderFinding } from "@/lib/rules/company-check";
import { checkProvider, ProviderUnfit } from "./provider-check";
import { ANSWER_WITHIN_MS } from "./provider-fetch";

type Look = { askedAt: Date; finding: Promise<ProviderFinding> };

const house = globalThis as typeof globalThis & { latchkeyProviderLooks?: Map<string, Look> };

/**
 * How a provider looks from here, for people: within 10 s in all, and asked at most once in 30 s by this process, so
 * that nobody can have us flood it. Never rejects. At most one entry an issuer, and issuers come from operators only.
 */
export function lookAtProvider(issuer: string, now: Date, patienceMs = ANSWER_WITHIN_MS): Promise<ProviderFinding> {
  const looks = (house.latchkeyProviderLooks ??= new Map<string, Look>());
  const known = looks.get(issuer);
  if (known && isStillFresh(known.askedAt, now)) return known.finding;
  const finding = askProvider(issuer, patienceMs);
  looks.set(issuer, { askedAt: now, finding });
  return finding;
}

async function askProvider(issuer: string, patienceMs: number): Promise<ProviderFinding> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    const cause = new DOMException("Two answers took too long together.", "TimeoutError");
    timer = setTimeout(() => reject(new ProviderUnfit("The provider is slow.", { cause })), patienceMs);
  });
  try {
    const { clockAheadSeconds } = await Promise.race([checkProvider(issuer), tooLong]);
    return { kind: "fits", clockAheadSeconds };
  } catch (error) {
    log().warn({ issuer, err: error }, "a company's provider did not pass a check");
    return findingOf(error);
  } finally {
    clearTimeout(timer);
  }
}
