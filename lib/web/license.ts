import { redirect } from "next/navigation";
import { carryLicense } from "@/lib/flows/licenses";
import type { License } from "@/lib/rules/license";

/**
 * Leads to signing in, from where the person comes back to add this to the account. It goes along, sealed, in the
 * address to return to, which the attempt keeps: through company sign-in, Google and creating an account alike.
 */
export function carryToAccount(license: License): never {
  const returnTo = `/settings/products/add?license=${carryLicense(license)}`;
  redirect(`/sign-in?return-to=${encodeURIComponent(returnTo)}&notice=license-carried`);
}
