import { keepWayBack, type Leaving } from "@/db/address-changes";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { addressMailUsefulUntil, addressReservedUntil } from "@/lib/rules/address-change";
import { browserName } from "@/lib/rules/browser-name";
import type { Visitor } from "@/lib/rules/visitor";
import { queueMail } from "./outbox";

/**
 * Tells the address that an account has left, with a link that undoes it: by what proves the account now, which is
 * remembered (SPEC G2). Call it in the transaction of the change, before any of that is taken away.
 */
export async function tellFormerAddress(
  leaving: Leaving & { account: { language: string } },
  { newAddress, isRecovered }: { newAddress: string; isRecovered: boolean },
  { userAgent, networkAddress }: Pick<Visitor, "userAgent" | "networkAddress">,
  now: Date,
): Promise<void> {
  const token = newToken();
  const reservedUntil = addressReservedUntil(now);
  const undoneBy = await keepWayBack(leaving, { id: digestOf(token), newAddress, changedAt: now, reservedUntil });
  await queueMail({
    kind: "email-address-changed",
    to: leaving.account.emailAddress,
    language: leaving.account.language,
    usefulUntil: addressMailUsefulUntil(now),
    now,
    token,
    isRecovered,
    undoneBy,
    askedFrom: { ...browserName(userAgent), networkAddress, at: now },
  });
}
