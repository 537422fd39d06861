import { countKeyUses, listSecretsNotUnder, replaceSecret, type SealedSecret } from "@/db/sealed-secrets";
import { currentKey } from "@/lib/crypto/keys";
import { reseal } from "@/lib/crypto/sealing";
import { settings } from "@/lib/env";
import { ATTEMPT_LONGEST_MINUTES } from "@/lib/rules/attempt";
import { authenticatorSealing } from "@/lib/rules/authenticator";
import { connectionSealing } from "@/lib/rules/sign-in-connection";

export type Rotation = {
  newest: string;
  resealed: number;
  /** What still needs each other key of the ring, and keys that are needed and no longer in it. */
  needed: { keyId: string; isInRing: boolean; what: string; count: number }[];
  /** Keys of the ring that nothing needs any more, the newest apart. */
  spare: string[];
};

/**
 * Seals every long-lived secret under the newest key of SECRET_KEYS (SPEC X4), one by one, while the portal runs: each
 * is replaced only if nobody else did meanwhile. Passwords follow at their owners' next sign-in, and backup codes when
 * they are replaced: until then their key stays needed.
 */
export async function rotateKeys(now = new Date()): Promise<Rotation> {
  const newest = currentKey("sealing").id;
  let resealed = 0;
  for (const secret of await listSecretsNotUnder(newest)) {
    if (await replaceSecret(secret, reseal(secret.sealed, sealingOf(secret)))) resealed++;
  }
  const ring = settings().secretKeys.map(({ id }) => id);
  const uses = (await countKeyUses(now, new Date(now.getTime() - ATTEMPT_LONGEST_MINUTES * 60_000))).filter(
    ({ keyId }) => keyId !== newest,
  );
  const needed = uses.map((use) => ({ ...use, isInRing: ring.includes(use.keyId) }));
  const spare = ring.filter((id) => id !== newest && !uses.some(({ keyId }) => keyId === id));
  return { newest, resealed, needed, spare };
}

function sealingOf({ kind, id }: SealedSecret): string {
  return kind === "connection" ? connectionSealing(id) : authenticatorSealing(id);
}
