import { redirect } from "next/navigation";
import { turnOnAuthenticator } from "@/lib/flows/authenticator";
import type { SignedIn } from "@/lib/flows/session";
import { keepSignedIn } from "./change";
import { fieldError, refusalWords, type FormState } from "./form-state";
import { visitor } from "./request";

/** Submits the first code of a new app; a right one turns it on and leads back to the Security tab. */
export async function submitFirstCode(
  changing: { session: SignedIn; token: string },
  change: "set-up-authenticator" | "update-authenticator",
  code: string,
): Promise<FormState> {
  const changed = await turnOnAuthenticator(changing, change, code, await visitor());
  if (!changed.ok && changed.reason === "wrong-new-app-code")
    return fieldError("code", await refusalWords(changed.reason));
  if (!changed.ok) redirect(`/reauthenticate?change=${change}&notice=expired`);
  await keepSignedIn(changed);
  redirect(`/security?notice=${change === "set-up-authenticator" ? "app-turned-on" : "app-updated"}`);
}
