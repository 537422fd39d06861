import { addCompany } from "@/lib/flows/single-sign-on";
import type { GenerousProvider } from "./generous-provider";
import type { House } from "./house";
import type { HttpVisitor } from "./http-visitor";

/** Acme, whose people are those `@acme.example`, and who sign in at this provider. */
export async function addAcme({ connection }: GenerousProvider): Promise<void> {
  await addCompany({ name: "Acme", contact: "it@acme.example", domains: ["acme.example"], ...connection });
}

/** Somebody of Acme who signed in there: their browser, and the address at which it is about to come back. */
export async function backFromAcme(
  house: House,
  provider: GenerousProvider,
  name: string,
): Promise<{ visitor: HttpVisitor; callback: string }> {
  const visitor = house.visitor();
  const address = `${name}@acme.example`;
  await visitor.press(await visitor.open("/sign-in"), "Next", { "email-address": address });
  const { headers } = await visitor.ask("GET", "/sign-in/company/go");
  return { visitor, callback: provider.callback(String(headers.location), address) };
}
