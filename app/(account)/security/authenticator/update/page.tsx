import { redirect } from "next/navigation";
import { AppCodeForm } from "@/components/app-code-form";
import { isAuthenticatorOn } from "@/lib/flows/authenticator";
import { newAppWords } from "@/lib/web/new-app-words";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { NewApp } from "../new-app";
import { update } from "./actions";

export const generateMetadata = pageTitle("authenticator.update-authenticator.title");

/** Moves the account to another app; the old one works until the new one is proved (SPEC T3). */
export default async function UpdateAuthenticatorPage() {
  const { session } = await requireAccount("/security/authenticator/update");
  if (!(await isAuthenticatorOn(session.accountId))) redirect("/security/authenticator");
  return (
    <NewApp session={session} change="update-authenticator">
      {async (formToken) => (
        <AppCodeForm
          autoFocus={false}
          action={update}
          formToken={formToken}
          trouble={await troubleWords()}
          words={await newAppWords("update-authenticator")}
        />
      )}
    </NewApp>
  );
}
