import { type Attempt, findAttempt } from "@/db/attempts";
import { findThrottles } from "@/db/throttles";
import { digestOf } from "@/lib/crypto/tokens";
import { type Purpose, type Step, currentStep, pagesOf } from "@/lib/rules/attempt";
import { trierOf } from "@/lib/rules/limits";
import { throttlesGuarding } from "@/lib/rules/lock";
import type { Change } from "@/lib/rules/reauthentication";
import { type Method, methodsFor } from "@/lib/rules/second-step-method";
import { type ThrottleRefusal, refusalOf } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";

export type AttemptView = {
  purpose: Purpose;
  address: string;
  step: Step;
  /** The pages on which the step can be done, the one to lead to first. */
  pages: [string, ...string[]];
  /** Of a company sign-in: whose it is, and whom its people ask. */
  company: { id: string; name: string; contact: string } | null;
  /** Of a re-authentication: what it is for, and in which session. */
  change: Change | null;
  sessionId: string | null;
  /** The ways through the second step, the primary one first. */
  methods: Method[];
  /** When emailed codes prove a second step again; null when they do now (SPEC P5). */
  mailboxHeldUntil: Date | null;
  returnTo: string;
  /** Set when too many tries failed: `until` is null when waiting does not help. */
  lock: ThrottleRefusal | null;
};

/** Where an attempt stands now; null when there is none with this token. */
export async function viewAttempt(token: string, visitor: Visitor, now = new Date()): Promise<AttemptView | null> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt) return null;
  const lock = await findLock(attempt, visitor, now);
  const step = currentStep({ ...attempt, lock }, now);
  const { purpose, address, returnTo, change, sessionId, account, connection } = attempt;
  const company = connection && { id: connection.id, name: connection.name, contact: connection.contact };
  const methods = methodsFor(attempt, now);
  const mailboxHeldUntil = methods.includes("email-code") ? null : (account?.mailboxHeldUntil ?? null);
  const going = { step, pages: pagesOf(attempt, now), returnTo };
  return { purpose, address, ...going, company, change, sessionId, methods, mailboxHeldUntil, lock };
}

/** Whether the next proof would be refused now, however right it is (SPEC S12). */
async function findLock(attempt: Attempt, visitor: Visitor, now: Date): Promise<ThrottleRefusal | null> {
  const throttles = throttlesGuarding(currentStep(attempt, now), attempt.purpose, trierOf(attempt, visitor));
  return throttles.length > 0 ? refusalOf(throttles, await findThrottles(throttles), now) : null;
}
