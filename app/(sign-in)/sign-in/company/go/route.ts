import { redirect } from "next/navigation";
import { findCompany } from "@/lib/flows/single-sign-on";
import { requireStep } from "@/lib/web/attempt";
import { toCompany } from "@/lib/web/company";

/** Sends the person to their company. By GET, from a page of ours: `form-action` lets no form lead to another site. */
export async function GET(): Promise<never> {
  const { company, address } = await requireStep("/sign-in/company");
  return redirect(await toCompany(company && (await findCompany(company.id)), address));
}
