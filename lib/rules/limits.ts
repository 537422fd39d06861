import { networkOf } from "./network-address";
import type { Method } from "./second-step-method";
import type { Limit, Throttle } from "./throttle";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const passwordPause = { firstWaitMs: 1 * MINUTE, longestWaitMs: 15 * MINUTE };
const codePause = { firstWaitMs: 15 * MINUTE, longestWaitMs: 15 * MINUTE };

/** SPEC S12, each number once. */
export const limits = {
  passwordsFromOnePlace: { tries: 5, windowMs: 15 * MINUTE, then: passwordPause },
  passwordsFromUnknownBrowsers: { tries: 50, windowMs: 24 * HOUR, then: "until-room" },
  passwordsFromOneNetwork: { tries: 100, windowMs: 1 * HOUR, then: "until-room" },
  passwordsFromKnownBrowser: { tries: 5, windowMs: 15 * MINUTE, then: passwordPause },
  wrongCodes: { tries: 10, windowMs: 15 * MINUTE, then: codePause },
  wrongCodesInARow: { tries: 100, windowMs: Infinity, then: "stopped" },
  passwordsChosen: { tries: 10, windowMs: 15 * MINUTE, then: "until-room" },
  addressesTried: { tries: 5, windowMs: 1 * HOUR, then: "until-room" },
  undoProofs: { tries: 10, windowMs: 24 * HOUR, then: "until-room" },
  photosTried: { tries: 20, windowMs: 1 * HOUR, then: "until-room" },
  ownerAlerts: { tries: 5, windowMs: 24 * HOUR, then: "until-room" },
  codesSent: { tries: 5, windowMs: 15 * MINUTE, then: "until-room" },
  codesSentInADay: { tries: 20, windowMs: 24 * HOUR, then: "until-room" },
  casesOpened: { tries: 5, windowMs: 1 * HOUR, then: "until-room" },
  casesOpenedInADay: { tries: 20, windowMs: 24 * HOUR, then: "until-room" },
  companyChecks: { tries: 30, windowMs: 15 * MINUTE, then: "until-room" },
  productCalls: { tries: 300, windowMs: 1 * MINUTE, then: "until-room" },
} as const satisfies Record<string, Limit>;

/**
 * Who is trying. `knownBrowserId` is set when this account completed a sign-in in this browser before: then it has
 * counts of its own, so that nothing strangers do can lock the owner out of it. Addresses count alike, known or not.
 */
export type Trier = { address: string; network: string; knownBrowserId: string | null };

/** Codes asked for or failed before the right password count apart from those after it. */
export type Phase = "before-password" | "after-password";

/** Who tries to prove something of an attempt, from where the request comes. */
export function trierOf(
  { address, knownBrowserId }: Pick<Trier, "address" | "knownBrowserId">,
  { networkAddress }: { networkAddress: string },
): Trier {
  return { address, knownBrowserId, network: networkOf(networkAddress) };
}

/** Wrong passwords, known and unknown addresses alike. */
export function passwordThrottles({ address, network, knownBrowserId }: Trier): Throttle[] {
  if (knownBrowserId) {
    return [{ key: `password/browser/${knownBrowserId}`, limit: limits.passwordsFromKnownBrowser }];
  }
  return [
    { key: `password/place/${address}/${network}`, limit: limits.passwordsFromOnePlace },
    { key: `password/account/${address}`, limit: limits.passwordsFromUnknownBrowsers },
    { key: `password/network/${network}`, limit: limits.passwordsFromOneNetwork },
  ];
}

/** Passwords to be that reach the hash, in one attempt or session: each costs as much as a sign-in. */
export function chosenPasswordThrottles(id: string): Throttle[] {
  return [{ key: `password-chosen/${id}`, limit: limits.passwordsChosen }];
}

/** New addresses that one account asks to be mailed at: an account is no way to send mail to strangers. */
export function addressTryThrottles(accountId: string): Throttle[] {
  return [{ key: `address-try/${accountId}`, limit: limits.addressesTried }];
}

/** Proofs tried to undo one change of the address: whoever tries has the link, so the owner is not locked out by others. */
export function undoThrottles(changeId: string): Throttle[] {
  return [{ key: `address-undo/${changeId}`, limit: limits.undoProofs }];
}

/** Photos that one account sends: each costs as much as a sign-in, or more. */
export function photoThrottles(accountId: string): Throttle[] {
  return [{ key: `photo/${accountId}`, limit: limits.photosTried }];
}

/** Mails that tell an owner of failed second steps: enough to know, not enough to bury other mail. */
export function ownerAlertThrottles(accountId: string): Throttle[] {
  return [{ key: `owner-alert/${accountId}`, limit: limits.ownerAlerts }];
}

/** Wrong codes of any kind: before the right password those mailed, after it all second steps together. */
export function wrongCodeThrottles(phase: Phase, trier: Trier): Throttle[] {
  return [{ key: `code-wrong/${phase}/${owner(trier)}`, limit: limits.wrongCodes }];
}

/** The count that stops one method after 100 failures in a row, until it is bound anew. */
export function methodStop(method: Method, trier: Pick<Trier, "address" | "knownBrowserId">): Throttle {
  return { key: `method-stop/${method}/${owner(trier)}`, limit: limits.wrongCodesInARow };
}

/** The counts of one method, for everyone who may have filled them: it was bound anew. */
export function throttlesEndedByBinding(method: Method, address: string, knownBrowserIds: string[]): Throttle[] {
  return [null, ...knownBrowserIds].map((knownBrowserId) => methodStop(method, { address, knownBrowserId }));
}

/**
 * The counts that a reset through mail ends: wrong passwords no longer say anything about the new one, and emailed
 * codes are bound anew. Counts of codes and of whole networks go on.
 */
export function throttlesEndedByReset(trier: Trier, knownBrowserIds: string[]): Throttle[] {
  const owners = [null, ...knownBrowserIds].map((knownBrowserId) => ({ ...trier, knownBrowserId }));
  const passwords = owners.flatMap(passwordThrottles).filter(({ limit }) => limit !== limits.passwordsFromOneNetwork);
  return [...passwords, ...throttlesEndedByBinding("email-code", trier.address, knownBrowserIds)];
}

/** What the keys of an account's own counts begin with: everything that can keep its owner out. Whole networks stay counted. */
export function accountThrottlePrefixes(address: string, knownBrowserIds: string[]): string[] {
  const owners = [null, ...knownBrowserIds].map((knownBrowserId) => owner({ address, knownBrowserId }));
  const methods: Method[] = ["authenticator", "email-code", "backup-code"];
  const phases: Phase[] = ["before-password", "after-password"];
  const codes = ["code-wrong", "code-sent", "code-sent-day"].flatMap((kind) =>
    phases.map((phase) => `${kind}/${phase}`),
  );
  return [
    `password/place/${address}/`,
    `password/account/${address}`,
    ...knownBrowserIds.map((id) => `password/browser/${id}`),
    ...[...codes, ...methods.map((method) => `method-stop/${method}`)].flatMap((kind) =>
      owners.map((own) => `${kind}/${own}`),
    ),
  ];
}

/** Codes sent to one owner. */
export function codeSentThrottles(phase: Phase, trier: Trier): Throttle[] {
  return [
    { key: `code-sent/${phase}/${owner(trier)}`, limit: limits.codesSent },
    { key: `code-sent-day/${phase}/${owner(trier)}`, limit: limits.codesSentInADay },
  ];
}

/** Cases opened from one network, and for one reply address: nobody has proved that it is theirs. */
export function caseThrottles(replyAddress: string, { networkAddress }: { networkAddress: string }): Throttle[] {
  return [`address/${replyAddress}`, `network/${networkOf(networkAddress)}`].flatMap((who) => [
    { key: `case/${who}`, limit: limits.casesOpened },
    { key: `case-day/${who}`, limit: limits.casesOpenedInADay },
  ]);
}

/** Checks of a company's sign-in from one network: each may ask a stranger's server. A whole company may be one network. */
export function companyCheckThrottles({ networkAddress }: { networkAddress: string }): Throttle[] {
  return [{ key: `company-check/network/${networkOf(networkAddress)}`, limit: limits.companyChecks }];
}

/** Questions of one product: all of its devices ask through the one token. */
export function productCallThrottles(productId: string): Throttle[] {
  return [{ key: `product-call/${productId}`, limit: limits.productCalls }];
}

function owner({ address, knownBrowserId }: Pick<Trier, "address" | "knownBrowserId">): string {
  return knownBrowserId ? `browser/${knownBrowserId}` : `account/${address}`;
}
