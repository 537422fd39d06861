import { findAccountByAddress } from "@/db/accounts";
import {
  burnTimeSteps,
  claimTimeStep,
  findAuthenticator,
  removeAuthenticator,
  replaceAuthenticator,
  type Authenticator,
} from "@/db/authenticators";
import { findAttempt, recordRefusedAppStep, type Attempt } from "@/db/attempts";
import { listKnownBrowserIds } from "@/db/known-browsers";
import { removeThrottles } from "@/db/throttles";
import { reseal, unseal } from "@/lib/crypto/sealing";
import { digestOf } from "@/lib/crypto/tokens";
import { matchingTimeStep, timeStepsShowing, totpAddress } from "@/lib/crypto/totp";
import { currentStep } from "@/lib/rules/attempt";
import { appEntryName, authenticatorSealing } from "@/lib/rules/authenticator";
import {
  driftOf,
  driftSteps,
  formerAppsSince,
  oldestDriftStep,
  refusedStepAt,
  type Drift,
} from "@/lib/rules/authenticator-drift";
import { throttlesEndedByBinding } from "@/lib/rules/limits";
import { refused, type Outcome, type Refusal } from "@/lib/rules/outcome";
import { bringsNewKey } from "@/lib/rules/reauthentication";
import { methodsFor } from "@/lib/rules/second-step-method";
import type { Visitor } from "@/lib/rules/visitor";
import { isFor, makeChange, proveByCode, type Changed, type Changing } from "./events";

type AppCodeReason = "wrong-app-code" | "used-app-code" | "replaced-app-code";
type AppCodeOutcome =
  | Outcome<AppCodeReason | "too-many-codes-tried" | "not-this-step" | `${"authenticator"}-stopped`>
  | (Refusal<"app-clock-off"> & { drift: Drift });

/**
 * Checks a code of the authenticator app, six ASCII digits, as the second step (SPEC S5, T4): good for the present time
 * step and one either side, each step once per account. A refused one counts, whatever is told of it (SPEC H5).
 */
export async function verifyAuthenticatorCode(
  token: string,
  code: string,
  { stayChosen }: { stayChosen: boolean },
  visitor: Visitor,
  now = new Date(),
): Promise<AppCodeOutcome> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || !mayUse(attempt, now)) return refused("not-this-step");
  let drift: Drift | null = null;
  const claim = async () => {
    const claimed = await claimCode(attempt, code, now);
    if (typeof claimed === "string") return claimed;
    drift = claimed;
    return "app-clock-off";
  };
  const proof = { factor: "second-step", method: "authenticator", chosen: { stayChosen }, claim } as const;
  const outcome = await proveByCode(attempt, proof, visitor, now);
  return { ...outcome, ...(drift ? { drift } : {}) } as AppCodeOutcome;
}

function mayUse(attempt: Attempt, now: Date): boolean {
  return currentStep(attempt, now) === "second-step" && methodsFor(attempt, now).includes("authenticator");
}

async function claimCode(
  { id, authenticator: app }: Attempt,
  code: string,
  now: Date,
): Promise<"right" | AppCodeReason | Drift> {
  if (!app) return "wrong-app-code";
  const sealing = authenticatorSealing(app.accountId);
  const key = unseal(app.sealedKey, sealing);
  const timeStep = matchingTimeStep(key, code, now);
  if (timeStep === null)
    return isOfFormerApp(app, code, now) ? "replaced-app-code" : findDrift(id, app, key, code, now);
  const claimed = await claimTimeStep(app, { timeStep, sealedKey: reseal(app.sealedKey, sealing) });
  return claimed ? "right" : "used-app-code";
}

function isOfFormerApp({ accountId, formerSealedKey, replacedAt }: Authenticator, code: string, now: Date): boolean {
  if (!formerSealedKey || !replacedAt || replacedAt <= formerAppsSince(now)) return false;
  return matchingTimeStep(unseal(formerSealedKey, authenticatorSealing(accountId)), code, now) !== null;
}

/** Looks where else the app shows a refused code. What is found can never be used any more: it may be good later. */
async function findDrift(
  attemptId: string,
  app: Authenticator,
  key: string,
  code: string,
  now: Date,
): Promise<"wrong-app-code" | Drift> {
  const timeSteps = timeStepsShowing(key, code, driftSteps(now));
  const [nearest] = timeSteps;
  if (nearest === undefined) return "wrong-app-code";
  await burnTimeSteps(app, timeSteps, oldestDriftStep(now));
  return driftOf(await recordRefusedAppStep(attemptId, refusedStepAt(nearest, now))) ?? "wrong-app-code";
}

/** The key that a finished re-authentication brought for the app to be set up, base32; null when there is none. */
async function findNewKey(
  { session, token }: Changing,
  change: "set-up-authenticator" | "update-authenticator",
  now: Date,
): Promise<string | null> {
  const attempt = await findAttempt(digestOf(token));
  return attempt && isFor(attempt, session.id, change, now) ? keyOf(attempt) : null;
}

/** What an app to be set up is given: the key, and the address with it that a QR code carries. */
export async function findNewApp(
  changing: Changing,
  change: "set-up-authenticator" | "update-authenticator",
  brand: string,
  now = new Date(),
): Promise<{ key: string; address: string; entryName: string } | null> {
  const key = await findNewKey(changing, change, now);
  const entryName = appEntryName(brand);
  const { emailAddress } = changing.session.account;
  return key === null ? null : { key, entryName, address: totpAddress(key, { entryName, emailAddress }) };
}

/** Whether an account's app is on. */
export async function isAuthenticatorOn(accountId: string): Promise<boolean> {
  return (await findAuthenticator(accountId)) !== undefined;
}

/** The key of an address's app, base32: for demo people, whose key is told to everyone (SPEC §11). */
export async function findAppKey(address: string): Promise<string | null> {
  const account = await findAccountByAddress(address);
  const app = account && (await findAuthenticator(account.id));
  return app ? unseal(app.sealedKey, authenticatorSealing(app.accountId)) : null;
}

/**
 * Turns on the app that holds the new key, in place of the one before, if any (SPEC T2, T3). The code of that app
 * proves it; until then nothing changes, and a wrong one costs nothing: the key stands on the same page.
 */
export async function turnOnAuthenticator(
  changing: Changing,
  change: "set-up-authenticator" | "update-authenticator",
  code: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Changed | Refusal<"wrong-new-app-code">> {
  const key = await findNewKey(changing, change, now);
  if (key === null) return refused("not-this-step");
  const timeStep = matchingTimeStep(key, code, now);
  if (timeStep === null) return refused("wrong-new-app-code");
  const told = change === "set-up-authenticator" ? "authenticator-turned-on" : "authenticator-updated";
  return makeChange(changing, { change, told }, visitor, now, async ({ accountId, address, sealedNewKey }) => {
    if (!accountId || !sealedNewKey) throw new Error("This re-authentication brought no key.");
    await replaceAuthenticator({ accountId, sealedKey: sealedNewKey, lastTimeStep: timeStep, turnedOnAt: now });
    const knownBrowserIds = await listKnownBrowserIds(accountId);
    await removeThrottles(throttlesEndedByBinding("authenticator", address, knownBrowserIds));
  });
}

/** Turns the app off (SPEC T3): emailed codes are primary again. */
export async function turnOffAuthenticator(changing: Changing, visitor: Visitor, now = new Date()): Promise<Changed> {
  const what = { change: "turn-off-authenticator", told: "authenticator-turned-off" } as const;
  return makeChange(changing, what, visitor, now, () => removeAuthenticator(changing.session.accountId));
}

function keyOf({ accountId, change, sealedNewKey }: Attempt): string | null {
  if (!accountId || !sealedNewKey || !change || !bringsNewKey(change)) return null;
  return unseal(sealedNewKey, authenticatorSealing(accountId));
}
