import { replacePassword, type Account } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { findKnownBrowser } from "@/db/known-browsers";
import { lockSession, renewSession } from "@/db/sessions";
import { changeThrottles } from "@/db/throttles";
import { isWidelyUsed } from "@/lib/crypto/common-passwords";
import { checkPassword, hashPassword } from "@/lib/crypto/password-hash";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { chosenPasswordThrottles, passwordThrottles, trierOf } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { givingTryBack, takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { tellOwner, type Changed } from "./events";

type Session = { id: string; accountId: string; account: Account };

/**
 * Changes the password of a signed-in person who knows the present one (SPEC P3). A wrong present password counts as at
 * sign-in. Other sessions and all trust end; this session stays, under the answered token.
 */
export async function changePassword(
  session: Session,
  { current, next }: { current: string; next: string },
  visitor: Visitor,
  now = new Date(),
): Promise<
  | Changed
  | Refusal<"wrong-current-password" | "too-many-passwords" | "too-many-tries" | "common-password" | "same-password">
> {
  const { account } = session;
  const throttles = chosenPasswordThrottles(session.id);
  const tooMany = await changeThrottles(throttles, takingTry(throttles, now));
  if (tooMany) return refused("too-many-tries", tooMany.until);
  const refusal = await refusalOfCurrent(account, current, visitor, now);
  if (refusal) return refusal;
  if (isWidelyUsed(next)) return refused("common-password");
  if ((await checkPassword(next, account)).right) return refused("same-password");
  const stored = await hashPassword(next);
  return inTransaction(async () => {
    if (!(await lockSession(session.id))) return refused("not-this-step");
    if (!(await replacePassword(account, stored))) return refused("not-this-step");
    const sessionToken = newToken();
    await renewSession(session.id, { tokenDigest: digestOf(sessionToken), accountEpoch: account.authEpoch + 1 });
    await tellOwner(account, "password-changed", visitor, now);
    return { ok: true, sessionToken };
  });
}

async function refusalOfCurrent(account: Account, current: string, visitor: Visitor, now: Date) {
  const { browserToken } = visitor;
  const knownBrowserId = browserToken ? await findKnownBrowser(digestOf(browserToken), account.id) : null;
  const throttles = passwordThrottles(trierOf({ address: account.emailAddress, knownBrowserId }, visitor));
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-passwords", refusal.until);
  const giveBack = () => changeThrottles(throttles, givingTryBack(throttles, now));
  const { right } = await checkPassword(current, account).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  if (!right) return refused("wrong-current-password");
  await giveBack();
  return null;
}
