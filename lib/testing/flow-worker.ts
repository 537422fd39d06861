import { openDatabase } from "@/db/client";
import { keepAccount, removeDueAccounts, startDeletion } from "@/lib/flows/account-deletion";
import { redeemAttempt } from "@/lib/flows/redeem-attempt";
import { startAttempt } from "@/lib/flows/start-attempt";
import { turnOffAuthenticator, turnOnAuthenticator, verifyAuthenticatorCode } from "@/lib/flows/authenticator";
import { generateBackupCode, saveOfferedCode, verifyBackupCode } from "@/lib/flows/backup-code";
import { changePassword } from "@/lib/flows/change-password";
import { createAccount } from "@/lib/flows/create-account";
import { disown } from "@/lib/flows/disown";
import { changeEmailAddress } from "@/lib/flows/email-address";
import { sendAnotherCode, verifyEmailCode } from "@/lib/flows/email-code";
import { acceptGoogleAnswer } from "@/lib/flows/google-sign-in";
import { verifyPassword } from "@/lib/flows/password";
import { resetPassword } from "@/lib/flows/reset-password";
import { findSignedIn, signOut } from "@/lib/flows/session";
import { acceptCompanyAnswer } from "@/lib/flows/single-sign-on";
import { undoAddressChange } from "@/lib/flows/undo-address-change";
import { countHashes } from "./effects";

const flows = {
  startAttempt,
  verifyPassword,
  verifyEmailCode,
  sendAnotherCode,
  createAccount,
  resetPassword,
  verifyAuthenticatorCode,
  verifyBackupCode,
  saveOfferedCode,
  generateBackupCode,
  turnOnAuthenticator,
  turnOffAuthenticator,
  changePassword,
  disown,
  changeEmailAddress,
  undoAddressChange,
  acceptCompanyAnswer,
  acceptGoogleAnswer,
  redeemAttempt,
  findSignedIn,
  signOut,
  startDeletion,
  keepAccount,
  removeDueAccounts,
};

/** One flow and what it is called with. */
export type Call = {
  [Name in keyof typeof flows]: { flow: Name; args: Parameters<(typeof flows)[Name]> };
}[keyof typeof flows];

/** What came of each call, in order, and how many hashes that took. */
export type Report = { answers: ({ value: unknown } | { error: string })[]; hashes: number };

async function answer({ flow, args }: Call): Promise<Report["answers"][number]> {
  try {
    return { value: await (flows[flow] as (...args: unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { error: String(cause) };
  }
}

process.on("message", (calls: Call[]) => {
  const hashes = countHashes();
  void Promise.all(calls.map(answer)).then((answers) => process.send?.({ answers, hashes: hashes() } satisfies Report));
});
process.on("disconnect", () => process.exit());

await openDatabase({ url: process.env.DATABASE_URL ?? "" });
process.send?.("ready");
