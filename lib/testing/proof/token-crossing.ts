import fc from "fast-check";
import { findAttempt } from "@/db/attempts";
import { addOwnerAlert } from "@/db/owner-alerts";
import { addTrustedDevice } from "@/db/trusted-devices";
import { findAccountByAddress } from "@/db/accounts";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { viewAttempt } from "@/lib/flows/attempt";
import { isOwnerAlertOpen } from "@/lib/flows/disown";
import { findSignedIn } from "@/lib/flows/session";
import { startAttempt } from "@/lib/flows/start-attempt";
import { formTokenFor, matchesFormToken } from "@/lib/rules/form-token";
import { openBrowser } from "../people";
import type { Crossing, World } from "./cross-use-world";
import { knownBrowser, signedIn } from "./house-people";

const kinds = ["session", "attempt", "known browser", "trusted device", "link of a mail", "form"] as const;
type Kind = (typeof kinds)[number];
type Story = { given: Kind; to: number; usedAs: Kind; by: number };

/** Where a token says by itself whose it is, another account cannot be named with it; the others are tried with both. */
const namesItsAccount: readonly Kind[] = ["session", "attempt", "link of a mail"];

const either = fc.integer({ min: 0, max: 1 });
const kind = fc.constantFrom(...kinds);

export const tokenCrossing: Crossing<Story> = {
  what: "a token of one kind or account, used as another",
  stories: fc.oneof(
    fc.tuple(kind, either).map(([given, to]) => ({ given, to, usedAs: given, by: to })),
    fc.record({ given: kind, to: either, usedAs: kind, by: either }),
  ),
  async tell(world, { given, to, usedAs, by }) {
    const cookie = newToken();
    const token = await give(world, given, to, cookie);
    const isOwn = given === usedAs && (to === by || namesItsAccount.includes(usedAs));
    return { isOwn, taken: await use(world, usedAs, by, token, to === by ? cookie : newToken()) };
  },
};

async function give({ people, now }: World, given: Kind, to: number, cookie: string): Promise<string> {
  const person = people[to]!;
  const { accountId } = person;
  if (given === "form") return formTokenFor(cookie);
  if (given === "session") return (await signedIn(person, openBrowser(), now)).sessionToken;
  if (given === "attempt")
    return startAttempt({ purpose: "sign-in", address: person.address, returnTo: "/security" }, openBrowser(), now);
  if (given === "known browser") return (await knownBrowser(person, now)).browserToken!;
  const token = newToken();
  const id = digestOf(token);
  if (given === "link of a mail") await addOwnerAlert({ id, accountId, sentAt: now });
  else {
    const accountEpoch = (await findAccountByAddress(person.address))!.authEpoch;
    const { userAgent, networkAddress } = openBrowser();
    const device = { accountId, accountEpoch, userAgent, networkAddress, trustedAt: now, lastUsedAt: now };
    await addTrustedDevice({ tokenDigest: id, ...device }, null);
  }
  return token;
}

/** Whether a token opens what a token of this kind would. */
async function use({ people, now }: World, usedAs: Kind, by: number, token: string, cookie: string): Promise<boolean> {
  if (usedAs === "form") return matchesFormToken(cookie, token);
  if (usedAs === "session") return (await findSignedIn(token, now)) !== null;
  if (usedAs === "attempt") return (await viewAttempt(token, openBrowser(), now)) !== null;
  if (usedAs === "link of a mail") return isOwnerAlertOpen(token, now);
  const isTrust = usedAs === "trusted device";
  const browser = { ...openBrowser(), ...(isTrust ? { deviceToken: token } : { browserToken: token }) };
  const { address } = people[by]!;
  const attempt = await startAttempt({ purpose: "sign-in", address, returnTo: "/security" }, browser, now);
  const begun = await findAttempt(digestOf(attempt));
  return (isTrust ? begun?.trustedDeviceId : begun?.knownBrowserId) != null;
}
