import { redirect } from "next/navigation";
import { AddressForm } from "@/components/address-form";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { safeReturnTo } from "@/lib/rules/return-to";
import { currentAttempt } from "@/lib/web/attempt";
import { GoogleOffer } from "../../google-offer";
import { Notice } from "../../notice";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { currentSession } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { continueWithGoogle, startSignIn } from "./actions";

export const generateMetadata = pageTitle("signIn.start.title");

type Query = { notice?: string | string[]; "return-to"?: string | string[] };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const attempt = await currentAttempt();
  const returnTo = safeReturnTo(query["return-to"], attempt?.returnTo);
  if (await currentSession()) redirect(returnTo);
  const say = await words();
  return (
    <>
      <Heading title={say("signIn.start.title")} />
      <Notice name={query.notice} />
      <AddressForm
        action={startSignIn}
        trouble={await troubleWords()}
        words={{ emailAddress: say("signIn.start.emailAddress"), next: say("signIn.start.next") }}
        address={attempt && attempt.step !== "expired" ? attempt.address : undefined}
        returnTo={returnTo}
      />
      <GoogleOffer action={continueWithGoogle} returnTo={returnTo} />
      <p className="-mt-2.5 -mb-3 text-note text-ink-soft">
        {say("signIn.start.noAccount")}{" "}
        <TextLink href={`/create-account?return-to=${encodeURIComponent(returnTo)}`} alone>
          {say("signIn.start.createAccount")}
        </TextLink>
      </p>
    </>
  );
}
