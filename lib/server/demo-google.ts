import { randomBytes } from "node:crypto";
import { settings } from "@/lib/env";
import { openDemoProvider } from "./demo-provider";

const REDIRECT_PATH = "/api/auth/callback/google";

/**
 * Runs a stand-in for Google beside the portal, in demo mode only, unless a client at Google itself is set: anybody signs
 * in to it as anybody. Answers how to stop it.
 */
export async function startDemoGoogle(appUrl: string): Promise<() => Promise<void>> {
  if (settings().google) return () => Promise.resolve();
  const { issuer, begin, stop } = await openDemoProvider();
  const client = { clientId: "latchkey", clientSecret: randomBytes(32).toString("base64url") };
  await begin({ name: "Google stand-in", ...client, redirectUri: appUrl + REDIRECT_PATH, claimsOf: demoGoogleClaims });
  settings().google = { issuer, ...client };
  return stop;
}

/** What the stand-in says of an address; whose it is not verified is called unverified@. */
export function demoGoogleClaims(address: string) {
  const [given_name = ""] = address.split("@");
  const email_verified = given_name !== "unverified";
  return { sub: address, email: address, email_verified, given_name, family_name: "Demo" };
}
