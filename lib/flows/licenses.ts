import { lockAccount } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { addLicense, listLicenses, removeLicense } from "@/db/licenses";
import { seal, unseal } from "@/lib/crypto/sealing";
import { ATTEMPT_LONGEST_MINUTES } from "@/lib/rules/attempt";
import { isLicenseKind, LONGEST_LICENSE, MOST_LICENSES, readLicense, type License } from "@/lib/rules/license";
import { done, refused, type Outcome } from "@/lib/rules/outcome";

const SEALING = "license on its way";
/** Longer than any that is made here. */
const LONGEST_SEALED = 2 * LONGEST_LICENSE;

/**
 * A license sealed for the address that a sign-in returns to, so that it comes along and nobody reads it there. It is
 * good for as long as an attempt can take.
 */
export function carryLicense({ kind, value }: License, now = new Date()): string {
  const until = now.getTime() + ATTEMPT_LONGEST_MINUTES * 60_000;
  return seal(JSON.stringify([kind, value, until]), SEALING);
}

/** The license in such an address; null when it was altered, or is too old. */
export function carriedLicense(sealed: unknown, now = new Date()): License | null {
  if (typeof sealed !== "string" || sealed.length > LONGEST_SEALED) return null;
  try {
    const [kind, value, until] = JSON.parse(unseal(sealed, SEALING)) as unknown[];
    if (!isLicenseKind(kind) || typeof until !== "number" || now.getTime() >= until) return null;
    const read = readLicense(kind, value);
    return read ? { kind, value: read } : null;
  } catch {
    return null;
  }
}

/** The serial numbers and license servers of an account. */
export async function listOwnLicenses(accountId: string) {
  return listLicenses(accountId);
}

/** Adds a license to an account; the same one again changes nothing (SPEC C8). */
export async function keepLicense(
  accountId: string,
  license: License,
  now = new Date(),
): Promise<Outcome<"too-many-licenses">> {
  return inTransaction(async () => {
    await lockAccount(accountId);
    if ((await listLicenses(accountId)).length >= MOST_LICENSES) return refused("too-many-licenses");
    await addLicense({ accountId, ...license, addedAt: now });
    return done;
  });
}

/** Removes a license of the account that asks; one of another account is left alone. */
export async function dropLicense(accountId: string, id: string): Promise<void> {
  await removeLicense(accountId, id);
}
