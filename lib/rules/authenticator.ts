/** A code's time step (RFC 6238 §4; what every app supports). */
export const TOTP_STEP_SECONDS = 30;
export const TOTP_DIGITS = 6;
export const TOTP_ALGORITHM = "SHA1";

/** How many steps a phone's clock may be off, either way (RFC 6238 §5.2, SPEC T4). */
export const TOTP_STEPS_EITHER_SIDE = 1;

/** The time step of a moment. */
export function timeStepAt(now: Date): number {
  return Math.floor(now.getTime() / (TOTP_STEP_SECONDS * 1000));
}

/** The entry in the app is called "Brand MFA", with the email address (SPEC T2). */
export function appEntryName(brand: string): string {
  return `${brand} MFA`;
}

/** What a sealed key is bound to: it opens for no other account. */
export function authenticatorSealing(accountId: string): string {
  return `authenticator:${accountId}`;
}

/** A key as a person types it: groups of four (base32, RFC 4648 §6). */
export function groupedKey(key: string): string {
  return key.replace(/(.{4})(?=.)/g, "$1 ");
}
