import { currentStep, type AttemptFacts } from "./attempt";

/** Whether who opened a case had shown that they can read its address, and how. The names are stored. */
export const addressProofs = ["none", "mailed-code", "signed-in"] as const;
export type AddressProof = (typeof addressProofs)[number];

/** What is known of the browser that a case comes from. */
export type Opener = {
  /** The address of the account that is signed in there, or nobody's. */
  signedInAs: string | null;
  /** The attempt that is open there, with the addresses at which its codes were read: those were typed in it. */
  attempt: (AttemptFacts & { readAt: readonly string[] }) | null;
};

/**
 * How the reply address of a case was proved when it was opened (SPEC H6). An attempt that is over proves nothing any
 * more: somebody else may sit at that browser by now.
 */
export function addressProofOf(replyAddress: string, { signedInAs, attempt }: Opener, now: Date): AddressProof {
  if (signedInAs === replyAddress) return "signed-in";
  if (!attempt?.readAt.includes(replyAddress)) return "none";
  const step = currentStep({ ...attempt, lock: null }, now);
  return step === "expired" || step === "redeemed" ? "none" : "mailed-code";
}
