import { redirect } from "next/navigation";
import { ButtonForm } from "@/components/button-form";
import { SignOutForm } from "@/components/sign-out-form";
import { Heading } from "@/components/ui/heading";
import { deletionEndsAt, KEEP_ACCOUNT_PAGE } from "@/lib/rules/account-deletion";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import { pageTitle } from "@/lib/web/page-title";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { keep } from "./actions";

export const generateMetadata = pageTitle("accountDeletion.keep.title");

/** All that an account shows while it is to be deleted (SPEC G5). */
export default async function KeepAccountPage() {
  const { session, formToken } = await requireAccount(KEEP_ACCOUNT_PAGE);
  const { deletionStartedAt, emailAddress } = session.account;
  if (!deletionStartedAt) redirect("/security");
  const say = await words();
  const { dayOf } = await dates();
  return (
    <>
      <Heading
        title={say("accountDeletion.keep.title")}
        lead={say("accountDeletion.keep.lead", { day: dayOf(deletionEndsAt(deletionStartedAt)) })}
      />
      <p className="wrap-anywhere">{emailAddress}</p>
      <ButtonForm
        action={keep}
        formToken={formToken}
        trouble={await troubleWords()}
        label={say("accountDeletion.keep.keep")}
      />
      <p className="text-note text-ink-soft">{say("accountDeletion.keep.nothingYet")}</p>
      <SignOutForm formToken={formToken} scope="session" label={say("security.signOut.signOut")} quiet />
    </>
  );
}
