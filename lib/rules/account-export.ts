import { REAUTHENTICATION_MINUTES } from "./reauthentication";

/** What a program that reads the file looks at first; it changes when the shape does. */
export const EXPORT_FORMAT = "latchkey-account-export/1";

/** How many rows of each part the page shows; the file holds all. */
export const ROWS_SHOWN = 50;

/**
 * Whether a company's own sign-in is recent enough to stand for re-authentication (SPEC G5): its people have no factor
 * here that could be asked again.
 */
export function isFreshCompanySignIn(
  session: { createdAt: Date; account: { connectionId: string | null } },
  now: Date,
): boolean {
  const age = now.getTime() - session.createdAt.getTime();
  return session.account.connectionId !== null && age < REAUTHENTICATION_MINUTES * 60_000;
}

/** The name under which a browser keeps the file. */
export function exportFileName(now: Date): string {
  return `account-${now.toISOString().slice(0, 10)}.json`;
}
