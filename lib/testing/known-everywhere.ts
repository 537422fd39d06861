import { NOBODY } from "@/db/accounts";
import { addAddressChange } from "@/db/address-changes";
import { recordProgress } from "@/db/case-steps";
import { database } from "@/db/client";
import { recordCommunicationChoice } from "@/db/communication-choices";
import { addLicense } from "@/db/licenses";
import { addLink } from "@/db/linked-sign-ins";
import { addMailReport } from "@/db/mail-reports";
import { outbox } from "@/db/mail-schema";
import { replacePhoto } from "@/db/photos";
import { addPrivacyHistory } from "@/db/privacy-history";
import { productDevices } from "@/db/product-schema";
import { addAccountProduct, addProduct, findProduct } from "@/db/products";
import { saveProfile } from "@/db/profiles";
import { addSupportLook } from "@/db/support-looks";
import { openCase } from "@/lib/flows/support-case";
import { after, begin, enterPassword, newPerson, openBrowser, signIn, start } from "./people";
import { recoveringTo } from "./recoveries";
import { saveCode, turnOnApp } from "./second-steps";

/** When `personKnownEverywhere` has done everything. */
export const settledAt = after({ hours: 3 });

/** What stands in the rows about `personKnownEverywhere` besides their address and name. */
export const GOOGLE_SUBJECT = "110169-ada";
export const NOTE = "My flute case does not open.";
/** The address that they had before. */
export const FORMER_ADDRESS = "countess@company.example";
/** The one that operators would give them. */
const RECOVERY_ADDRESS = "countess@elsewhere.example";
export const NETWORK = "203.0.113.77";

/**
 * A person about whom every table that can know somebody holds a row. A table that is added has to be known here, or
 * the tests of G5 say which one is not.
 */
export async function personKnownEverywhere(address = "ada@company.example") {
  const browser = openBrowser(NETWORK);
  const made = await newPerson(address, start, browser);
  const { sessionToken } = await signIn(address, browser, after({ minutes: 30 }), { trust: true });
  await saveCode({ ...made, sessionToken }, after({ minutes: 31 }));
  const google = { subject: GOOGLE_SUBJECT, emailAddress: `google-${address}` };
  await addLink(made.accountId, google, after({ minutes: 32 }));
  await caseOf(address, made.accountId);
  await recoveringTo(address, RECOVERY_ADDRESS, after({ minutes: 44 }));
  await profileOf(made.accountId);
  await productsOf(made.accountId);
  const person = await turnOnApp({ ...made, sessionToken }, after({ hours: 1 }));
  await enterPassword(address, openBrowser("198.51.100.9"), after({ hours: 2, minutes: 55 }));
  await begin("create-account", address, openBrowser("198.51.100.10"), after({ hours: 2, minutes: 56 }));
  await reportOnMailTo(address);
  return person;
}

/** A case that is answered to the address, looked at by support, and a look of the person's own from a time on staff. */
async function caseOf(replyAddress: string, accountId: string): Promise<void> {
  const at = after({ minutes: 40 });
  const content = { issue: null, tried: [], question: null, note: NOTE, replyAddress, phone: null, checks: [] };
  const opened = await openCase(content, { account: null, attemptToken: null }, openBrowser(NETWORK), at);
  if (!opened.ok) throw new Error("No case was opened.");
  const { reference } = opened;
  await recordProgress(reference, { issue: "password", reached: "reset", ticked: [] }, at);
  await addSupportLook({ staffId: NOBODY, what: "case", about: reference, at });
  await addSupportLook({ staffId: accountId, what: "list", about: null, at });
}

async function reportOnMailTo(address: string): Promise<void> {
  const mail = (await database().select().from(outbox)).find(({ recipient }) => recipient === address);
  if (!mail) throw new Error("No mail was sent.");
  const reply = `250 accepted for ${address}`;
  await addMailReport({ id: "r1", mailId: mail.id, kind: "accepted", reply, at: settledAt, receivedAt: settledAt });
}

/** What the person told of themselves, with an address that they had before. */
async function profileOf(accountId: string): Promise<void> {
  const changedAt = after({ minutes: 45 });
  await saveProfile(accountId, { phone: "+44 20 7946 0000", timeZone: "Europe/London" });
  await replacePhoto({ accountId, image: Buffer.from("a square"), digest: "digest of a square", changedAt });
  await addAddressChange({
    id: "digest of a link",
    accountId,
    formerAddress: FORMER_ADDRESS,
    newAddress: "ada@company.example",
    changedAt,
    reservedUntil: after({ days: 60 }),
    passwordHash: "hash of that day",
  });
}

/** A product, opened on a device, with a license, and what was chosen about data and mail. */
async function productsOf(accountId: string): Promise<void> {
  const at = after({ minutes: 50 });
  const made = { name: "Drafting Desk", versionYear: 2024, accountWide: true, privacyPlace: "help-privacy" as const };
  await addProduct({ ...made, tokenDigest: "digest of a token", addedAt: at });
  const product = await findProduct(made.name, made.versionYear);
  if (!product) throw new Error("No product was made.");
  await addAccountProduct({ accountId, productId: product.id, addedAt: at });
  await database().insert(productDevices).values({
    accountId,
    productId: product.id,
    deviceDigest: "digest of a device",
    name: "Ada’s desk",
    lastSeenAt: at,
    accountEpoch: 0,
  });
  await addLicense({ accountId, kind: "serial-number", value: "7G2K-0QWE-9XTR-4MNB-5C09", addedAt: at });
  await recordCommunicationChoice({ accountId, kind: "tips", wanted: true, changedAt: at });
  const choice = { choice: "offers" as const, before: false, after: true };
  await addPrivacyHistory([{ accountId, ...choice, wordingId: "1/en", wording: "Offers: some words", at }]);
}
