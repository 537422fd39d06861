import { AddressForm } from "@/components/address-form";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Notice } from "../../notice";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { startResetPassword } from "./actions";

export const generateMetadata = pageTitle("resetPassword.start.title");

type Query = { notice?: string | string[] };

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const say = await words();
  return (
    <>
      <Heading title={say("resetPassword.start.title")} lead={say("resetPassword.start.lead")} />
      <Notice name={(await searchParams).notice} />
      <AddressForm
        action={startResetPassword}
        trouble={await troubleWords()}
        words={{ emailAddress: say("resetPassword.start.emailAddress"), next: say("resetPassword.start.next") }}
      />
      <p className="text-note text-ink-soft">{say("resetPassword.start.elsewhere")}</p>
      <p className="text-note text-ink-soft">
        {say("resetPassword.start.remembered")}{" "}
        <TextLink href="/sign-in" alone>
          {say("resetPassword.start.signIn")}
        </TextLink>
      </p>
    </>
  );
}
