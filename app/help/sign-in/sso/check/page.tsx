import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { currentAttempt } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { CheckForm } from "./form";

export const generateMetadata = pageTitle("companyCheck.title");

/** Looks at a company's sign-in instead of guessing (SPEC H5). The address of this browser's own attempt stands there already. */
export default async function CompanyCheckPage() {
  const say = await words();
  const attempt = await currentAttempt();
  return (
    <>
      <Heading title={say("companyCheck.title")} lead={say("companyCheck.lead")} />
      <p className="text-note text-ink-soft">{say("companyCheck.patience")}</p>
      <CheckForm
        trouble={await troubleWords()}
        words={{ emailAddress: say("companyCheck.address"), next: say("companyCheck.check") }}
        reportWords={{
          results: say("companyCheck.results"),
          whoCanFix: say("companyCheck.whoCanFix"),
          message: say("companyCheck.message"),
          copy: say("company.copy"),
          copied: say("company.copied"),
          notCopied: say("company.notCopied"),
          toContact: say("contact.withTheseResults"),
        }}
        address={attempt?.company ? attempt.address : undefined}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-note print:hidden">
        <TextLink href="/sign-in" alone>
          {say("companyCheck.ordinary")}
        </TextLink>
        <TextLink href={helpAddress("sso")} alone>
          {say("companyCheck.guide")}
        </TextLink>
      </div>
    </>
  );
}
