import { AddressRow } from "@/components/address-row";
import { OneButtonForm } from "@/components/code-form";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { GoogleOffer } from "../../../google-offer";
import { Notice } from "../../../notice";
import { requireStep } from "@/lib/web/attempt";
import { lockAnswer } from "@/lib/web/form-state";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { continueWithGoogle, forgotPassword, submitPassword } from "./actions";
import { PasswordForm } from "./form";

export const generateMetadata = pageTitle("signIn.password.title");

type Query = { notice?: string | string[] };

export default async function PasswordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { address, formToken, lock, returnTo } = await requireStep("/sign-in/password");
  const say = await words();
  const trouble = await troubleWords();
  return (
    <>
      <Heading title={say("signIn.password.title")} />
      <Notice name={(await searchParams).notice} />
      <AddressRow
        label={say("signIn.password.emailAddress")}
        address={address}
        action={
          <TextLink href="/sign-in" alone>
            {say("signIn.password.change")}
          </TextLink>
        }
      />
      <PasswordForm
        action={submitPassword}
        formToken={formToken}
        trouble={trouble}
        initial={await lockAnswer(lock, { waiting: "too-many-passwords", stopped: "too-many-passwords" })}
        emailAddress={address}
        words={{
          password: say("signIn.password.password"),
          show: say("password.show"),
          signIn: say("signIn.password.signIn"),
        }}
      />
      <OneButtonForm
        action={forgotPassword}
        formToken={formToken}
        trouble={trouble}
        label={say("signIn.password.forgot")}
      />
      <GoogleOffer action={continueWithGoogle} returnTo={returnTo} />
    </>
  );
}
