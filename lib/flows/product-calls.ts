import { findAccountByAddress, lockAccount, type Account } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { listProductsOnDevice, recordProductDevice, recordProductSignedOut } from "@/db/product-devices";
import { listPrivacyHistory } from "@/db/privacy-history";
import { findProductByToken, hasProduct, type Product } from "@/db/products";
import { changeThrottles } from "@/db/throttles";
import { digestOf } from "@/lib/crypto/tokens";
import { productCallThrottles } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { privacyOf, type Privacy } from "@/lib/rules/privacy";
import { trustedSince, visitOfProduct } from "@/lib/rules/product";
import { asksEmailedCode, occasionOf, type Occasion } from "@/lib/rules/second-step";
import { takingTry } from "@/lib/rules/throttle";

/** The product that asks with this token; each of its questions counts. */
export async function findCallingProduct(
  token: string,
  now = new Date(),
): Promise<{ ok: true; product: Product } | Refusal<"wrong-token" | "too-many-calls">> {
  const product = await findProductByToken(digestOf(token));
  if (!product) return refused("wrong-token");
  const throttles = productCallThrottles(product.id);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  return refusal ? refused("too-many-calls", refusal.until) : { ok: true, product };
}

/** What a product is told of its user's choices: where it is set on each device, that alone (SPEC G4). */
export type PrivacyAnswer =
  { accountWide: false } | ({ accountWide: true; required: true; changedAt: Date | null } & Privacy);

/** The choices that a product's user made; null for who has no account or has not this product, alike. */
export async function tellPrivacy(product: Product, address: string): Promise<PrivacyAnswer | null> {
  const account = await findUser(product, address);
  if (!account) return null;
  if (!product.accountWide) return { accountWide: false };
  const history = await listPrivacyHistory(account.id);
  return { accountWide: true, required: true, ...privacyOf(history), changedAt: history[0]?.at ?? null };
}

export type Opening = {
  address: string;
  device: { id: string; name: string };
  /** That the person has just passed the code that was needed, and whether they trust this device from now on. */
  codeConfirmed: boolean;
  trustDevice: boolean;
};

/**
 * A product is opened on a device: whether its user is asked for a code first, by the one table (SPEC S9). It counts as
 * opened when nothing is asked, or once the code was passed. Null for who has no account or has not this product, alike.
 */
export async function noteOpened(
  product: Product,
  { address, device, codeConfirmed, trustDevice }: Opening,
  now = new Date(),
): Promise<{ codeNeeded: boolean; occasion: Occasion | null } | null> {
  const account = await findUser(product, address);
  if (!account) return null;
  const deviceDigest = digestOf(device.id);
  return inTransaction(async () => {
    await lockAccount(account.id);
    const here = await listProductsOnDevice(account.id, deviceDigest);
    const known = here.find(({ productId }) => productId === product.id);
    const visit = visitOfProduct(known, account);
    const codeNeeded = !codeConfirmed && asksEmailedCode(visit, trustedSince(here, account, now), now);
    const own = { accountId: account.id, productId: product.id, deviceDigest, name: device.name, lastSeenAt: now };
    const { lastOpenedAt, signedOutAt, accountEpoch } =
      codeNeeded && known ? known : openedBy(account, codeNeeded, now);
    const trust = codeConfirmed && trustDevice ? { trustedAt: now, trustedEpoch: account.authEpoch } : {};
    await recordProductDevice({ ...own, lastOpenedAt, signedOutAt, accountEpoch, ...trust });
    return { codeNeeded, occasion: codeNeeded ? occasionOf(visit, now) : null };
  });
}

/** The person signed out of a product on a device: there a code is asked again (SPEC S9). Null as above. */
export async function noteSignedOut(
  product: Product,
  { address, deviceId }: { address: string; deviceId: string },
  now = new Date(),
): Promise<true | null> {
  const account = await findUser(product, address);
  if (!account) return null;
  await recordProductSignedOut({ accountId: account.id, productId: product.id, deviceDigest: digestOf(deviceId) }, now);
  return true;
}

function openedBy({ authEpoch: accountEpoch }: Account, codeNeeded: boolean, now: Date) {
  return { lastOpenedAt: codeNeeded ? null : now, signedOutAt: null, accountEpoch };
}

/** Both are looked up, whatever the first finds: no difference in time tells who has an account. */
async function findUser(product: Product, address: string): Promise<Account | null> {
  const account = await findAccountByAddress(address);
  const hasIt = await hasProduct(account?.id ?? null, product.id);
  return account && hasIt ? account : null;
}
