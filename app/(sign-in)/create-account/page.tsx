import { AddressForm } from "@/components/address-form";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { GoogleOffer } from "../../google-offer";
import { Notice } from "../../notice";
import { safeReturnTo } from "@/lib/rules/return-to";
import { currentAttempt } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { continueWithGoogle, startCreateAccount } from "./actions";

export const generateMetadata = pageTitle("createAccount.start.title");

type Query = { notice?: string | string[]; "return-to"?: string | string[] };

export default async function CreateAccountPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const returnTo = safeReturnTo(query["return-to"], (await currentAttempt())?.returnTo);
  const say = await words();
  return (
    <>
      <Heading title={say("createAccount.start.title")} lead={say("createAccount.start.lead")} />
      <Notice name={query.notice} />
      <AddressForm
        action={startCreateAccount}
        trouble={await troubleWords()}
        returnTo={returnTo}
        words={{ emailAddress: say("createAccount.start.emailAddress"), next: say("createAccount.start.next") }}
      />
      <GoogleOffer action={continueWithGoogle} returnTo={returnTo} />
      <p className="text-note text-ink-soft">
        {say("createAccount.start.haveAccount")}{" "}
        <TextLink href={`/sign-in?return-to=${encodeURIComponent(returnTo)}`} alone>
          {say("createAccount.start.signIn")}
        </TextLink>
      </p>
    </>
  );
}
