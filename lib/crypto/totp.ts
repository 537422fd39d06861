import { Secret, TOTP } from "otpauth";
import {
  timeStepAt,
  TOTP_ALGORITHM,
  TOTP_DIGITS,
  TOTP_STEP_SECONDS,
  TOTP_STEPS_EITHER_SIDE,
} from "@/lib/rules/authenticator";

/** 160 bits, as RFC 4226 §4 recommends. */
const KEY_BYTES = 20;

/** A fresh key for an authenticator app, base32, 32 characters. */
export function newTotpKey(): string {
  return new Secret({ size: KEY_BYTES }).base32;
}

/** The time step whose code this is, of those accepted at `now`; null for none. `code` is six ASCII digits. */
export function matchingTimeStep(key: string, code: string, now: Date): number | null {
  const offset = totpOf(key).validate({ token: code, timestamp: now.getTime(), window: TOTP_STEPS_EITHER_SIDE });
  return offset === null ? null : timeStepAt(now) + offset;
}

/** Those of these time steps whose code this is, in the order given. `code` is six ASCII digits. */
export function timeStepsShowing(key: string, code: string, timeSteps: readonly number[]): number[] {
  const totp = totpOf(key);
  const codeAt = (timeStep: number) => totp.generate({ timestamp: timeStep * TOTP_STEP_SECONDS * 1000 });
  return timeSteps.filter((timeStep) => codeAt(timeStep) === code);
}

/** The `otpauth:` address that a QR code carries: whose entry it is, what the app calls it, and the key. */
export function totpAddress(
  key: string,
  { entryName, emailAddress }: { entryName: string; emailAddress: string },
): string {
  return totpOf(key, { issuer: entryName, label: emailAddress }).toString();
}

function totpOf(key: string, named: { issuer?: string; label?: string } = {}): TOTP {
  const secret = Secret.fromBase32(key);
  return new TOTP({ ...named, secret, algorithm: TOTP_ALGORITHM, digits: TOTP_DIGITS, period: TOTP_STEP_SECONDS });
}
