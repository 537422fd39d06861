import { AddressForm } from "@/components/address-form";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { TextLink } from "@/components/ui/text-link";
import { addressFixedUntil } from "@/lib/flows/email-address";
import { ADDRESS_CHANGE_DAYS } from "@/lib/rules/address-change";
import { dates } from "@/lib/web/dates";
import { pageTitle } from "@/lib/web/page-title";
import { requireAddressChange } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { giveAddress } from "./actions";

export const generateMetadata = pageTitle("emailAddress.title");

/** Asks for the new address after re-authentication, unless the last change is too young (SPEC G2). */
export default async function EmailAddressPage() {
  const { dayOf } = await dates();
  const { session } = await requireAccount("/security/email");
  const fixedUntil = await addressFixedUntil(session.accountId);
  const formToken = fixedUntil ? null : (await requireAddressChange(session)).formToken;
  const say = await words();
  return (
    <Task>
      <Heading
        title={say("emailAddress.title")}
        lead={say("emailAddress.lead", { address: session.account.emailAddress })}
      />
      {fixedUntil ? <Alert tone="info">{say("emailAddress.fixed", { from: dayOf(fixedUntil) })}</Alert> : null}
      {formToken ? (
        <>
          <AddressForm
            action={giveAddress}
            formToken={formToken}
            trouble={await troubleWords()}
            autoComplete="email"
            words={{ emailAddress: say("emailAddress.newAddress"), next: say("emailAddress.next") }}
          />
          <p className="text-note text-ink-soft">{say("emailAddress.after", { days: ADDRESS_CHANGE_DAYS })}</p>
        </>
      ) : null}
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("emailAddress.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
