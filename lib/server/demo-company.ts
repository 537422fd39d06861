import { randomBytes } from "node:crypto";
import { addCompany } from "@/lib/flows/single-sign-on";
import { redirectPath } from "@/lib/rules/sign-in-connection";
import { openDemoProvider } from "./demo-provider";

/** The demo company's own domain; anybody there signs in without a password (SPEC §11). */
export const DEMO_COMPANY_DOMAIN = "acme.example";
const NAME = "Acme";

/** Runs the sign-in of the demo company beside the portal, and adds its connection. Answers how to stop it. */
export async function startDemoCompany(appUrl: string): Promise<() => Promise<void>> {
  const { issuer, begin, stop } = await openDemoProvider();
  const client = { name: NAME, clientId: "latchkey", clientSecret: randomBytes(32).toString("base64url") };
  const contact = `it@${DEMO_COMPANY_DOMAIN}`;
  const id = await addCompany({ ...client, issuer, contact, domains: [DEMO_COMPANY_DOMAIN] });
  await begin({ ...client, redirectUri: appUrl + redirectPath({ id }), claimsOf });
  return stop;
}

function claimsOf(address: string) {
  const name = address.split("@")[0] ?? "";
  const given_name = name.charAt(0).toUpperCase() + name.slice(1);
  return { sub: address, email: address, email_verified: true, given_name, family_name: NAME };
}
