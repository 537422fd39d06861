import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { addAddressChange } from "@/db/address-changes";
import { database } from "@/db/client";
import { recordCommunicationChoice } from "@/db/communication-choices";
import { addLicense } from "@/db/licenses";
import { addLink } from "@/db/linked-sign-ins";
import { outbox } from "@/db/mail-schema";
import { addMailReport } from "@/db/mail-reports";
import { replacePhoto } from "@/db/photos";
import { addPrivacyHistory } from "@/db/privacy-history";
import { recordProductDevice } from "@/db/product-devices";
import { products } from "@/db/product-schema";
import { addAccountProduct, addProduct } from "@/db/products";
import { saveProfile } from "@/db/profiles";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { after, type Person } from "../people";

/** Everything else that an account comes to hold over the years, by the product's own statements; the first product, too. */
export async function settle({ accountId, address }: Person, at: Date): Promise<void> {
  const digest = () => digestOf(newToken());
  await saveProfile(accountId, { phone: "+44 20 7946 0000", jobTitle: "Engineer", timeZone: "Europe/London" });
  await replacePhoto({ accountId, image: Buffer.alloc(200, 7), digest: digest(), changedAt: at });
  await addLicense({ accountId, kind: "serial-number", value: "7G2K0QWE7G2K0QWE", addedAt: at });
  await recordCommunicationChoice({ accountId, kind: "tips", wanted: true, changedAt: at });
  const choice = {
    accountId,
    choice: "offers",
    before: false,
    after: true,
    wordingId: "1",
    wording: "Offers",
    at,
  } as const;
  await addPrivacyHistory([choice]);
  await addLink(accountId, { subject: randomUUID(), emailAddress: address }, at);
  const change = { id: digest(), accountId, formerAddress: `was-${address}`, newAddress: address, changedAt: at };
  await addAddressChange({ ...change, reservedUntil: after({ days: 7 }, at) });
  const productId = await aProduct(at);
  await addAccountProduct({ accountId, productId, addedAt: at });
  const device = { accountId, productId, deviceDigest: digest(), name: "Office computer", accountEpoch: 0 };
  await recordProductDevice({ ...device, lastSeenAt: at, lastOpenedAt: at });
  const mails = await database().select().from(outbox).where(eq(outbox.recipient, address));
  for (const { id: mailId } of mails) {
    await addMailReport({ id: `relay/${mailId}`, mailId, kind: "accepted", reply: "250 OK", at, receivedAt: at });
  }
}

async function aProduct(addedAt: Date): Promise<string> {
  const product = { name: "Modeller", versionYear: 2024, accountWide: true, privacyPlace: "help-privacy" } as const;
  await addProduct({ ...product, tokenDigest: digestOf("a product's token"), addedAt });
  const [found] = await database().select({ id: products.id }).from(products);
  if (!found) throw new Error("There is no product.");
  return found.id;
}
