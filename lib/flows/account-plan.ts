import { findAccountByAddress, setPlan } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { inTransaction } from "@/db/client";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import type { Plan } from "@/lib/rules/support-level";
import { OPERATOR } from "./events";

/** Puts an account on a plan (SPEC H8, X4): it decides which ways of support are open to whoever is signed in. */
export async function changePlan(address: string, plan: Plan, now = new Date()): Promise<Outcome<"no-such-account">> {
  const account = await findAccountByAddress(address);
  if (!account) return refused("no-such-account");
  const event = { accountId: account.id, kind: "plan-changed", ...OPERATOR, at: now } as const;
  await inTransaction(async () => {
    await setPlan(account.id, plan);
    await recordEvent(event);
  });
  return done;
}
