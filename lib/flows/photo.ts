import { createHash } from "node:crypto";
import { recordEvent } from "@/db/account-events";
import { lockAccount } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { findPhoto, findPhotoDigest, removePhoto, replacePhoto } from "@/db/photos";
import { changeThrottles } from "@/db/throttles";
import { squarePhoto } from "@/lib/photo/square-photo";
import { photoThrottles } from "@/lib/rules/limits";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import type { PhotoRefusal } from "@/lib/rules/photo";
import { takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { placeOf } from "./events";

type Owner = { accountId: string; account: { id: string } };

/** The photo of an account as it is served; undefined when there is none. */
export async function viewPhoto(accountId: string): Promise<{ image: Buffer; digest: string } | undefined> {
  return findPhoto(accountId);
}

/**
 * Keeps a photo, drawn anew, in place of the one before (SPEC G1). `version` is the digest of the photo that the page
 * showed, or empty: where another tab changed it since, nothing is overwritten. Throws TooBusy when many wait.
 */
export async function savePhoto(
  { accountId, account }: Owner,
  file: Uint8Array,
  version: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<PhotoRefusal | "photo-changed-meanwhile" | "photo-too-often">> {
  const throttles = photoThrottles(accountId);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("photo-too-often", refusal.until);
  const drawn = await squarePhoto(file);
  if (!drawn.ok) return refused(drawn.reason);
  const digest = createHash("sha256").update(drawn.image).digest("base64url");
  return inTransaction(async () => {
    await lockAccount(accountId);
    const current = await findPhotoDigest(accountId);
    if (current === digest) return done;
    if ((current ?? "") !== version) return refused("photo-changed-meanwhile");
    await replacePhoto({ accountId, image: drawn.image, digest, changedAt: now });
    await recordEvent({ ...placeOf(account, visitor), kind: "photo-changed", at: now });
    return done;
  });
}

/** Removes the photo that the page showed. */
export async function forgetPhoto(
  { accountId, account }: Owner,
  version: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"photo-changed-meanwhile">> {
  return inTransaction(async () => {
    await lockAccount(accountId);
    const current = await findPhotoDigest(accountId);
    if (!current) return done;
    if (current !== version) return refused("photo-changed-meanwhile");
    await removePhoto(accountId);
    await recordEvent({ ...placeOf(account, visitor), kind: "photo-removed", at: now });
    return done;
  });
}
