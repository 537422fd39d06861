import { AddressRow } from "@/components/address-row";
import { PasswordRules } from "@/components/password-rules";
import { Heading } from "@/components/ui/heading";
import { requireStep } from "@/lib/web/attempt";
import { newPasswordWords } from "@/lib/web/new-password-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { submitDetails } from "./actions";
import { DetailsForm } from "./form";
import { termsLink } from "../../../terms-link";

export const generateMetadata = pageTitle("createAccount.details.title");

export default async function DetailsPage() {
  const { address, formToken } = await requireStep("/create-account/details");
  const say = await words();
  const { rules, ...password } = await newPasswordWords();
  const termsLabel = say.rich("createAccount.details.terms", {
    link: termsLink,
  });
  return (
    <>
      <Heading title={say("createAccount.details.title")} />
      <AddressRow label={say("createAccount.details.emailAddress")} address={address} />
      <DetailsForm
        action={submitDetails}
        formToken={formToken}
        trouble={await troubleWords()}
        password={{
          ...password,
          label: say("createAccount.details.password"),
          emailAddress: address,
          rules: <PasswordRules id="password-rules" rules={rules} />,
        }}
        words={{
          firstName: say("createAccount.details.firstName"),
          lastName: say("createAccount.details.lastName"),
          createAccount: say("createAccount.details.createAccount"),
        }}
        termsLabel={termsLabel}
      />
    </>
  );
}
