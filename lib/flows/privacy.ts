import { lockAccount } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { addPrivacyHistory, listPrivacyHistory } from "@/db/privacy-history";
import { listProductDevices } from "@/db/product-devices";
import { listProductsOf } from "@/db/products";
import { decideSave } from "@/lib/rules/choices";
import { linesOf, privacyChoices, privacyOf, type Privacy, type PrivacyChoice } from "@/lib/rules/privacy";

/** What a person chose so far, newest first, and what holds now (SPEC G4). */
export async function viewPrivacy(accountId: string) {
  const history = await listPrivacyHistory(accountId);
  return { choices: privacyOf(history), history };
}

/** A person's products, each with the devices it was opened on, the one seen last first. */
export async function listOwnProducts(accountId: string) {
  const products = await listProductsOf(accountId);
  const devices = await listProductDevices(accountId);
  return products.map((product) => ({
    ...product,
    devices: devices.filter(({ productId }) => productId === product.id),
  }));
}

/**
 * Saves what a person allows, with the words that each choice was made under. Where something else was saved since they
 * opened the form, nothing is saved: then what holds now, and what of it is new.
 */
export async function savePrivacy(
  accountId: string,
  { seen, wanted }: Record<"seen" | "wanted", Privacy>,
  wording: { id: string; texts: Record<PrivacyChoice, string> },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; present: Privacy; meanwhile: PrivacyChoice[] }> {
  return inTransaction(async () => {
    await lockAccount(accountId);
    const { choices: present } = await viewPrivacy(accountId);
    const decided = decideSave(privacyChoices, { seen, present, wanted });
    if ("meanwhile" in decided) return { ok: false, present, meanwhile: decided.meanwhile };
    const lines = linesOf(decided.change, wanted);
    await addPrivacyHistory(
      lines.map((line) => ({
        ...line,
        accountId,
        wordingId: wording.id,
        wording: wording.texts[line.choice],
        at: now,
      })),
    );
    return { ok: true };
  });
}
