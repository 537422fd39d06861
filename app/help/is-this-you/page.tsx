import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { helpValues } from "@/lib/web/help-words";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { CheckForm } from "./form";

export const generateMetadata = pageTitle("isThisYou.title");

/** Looks whether a link was signed by us, and says who our senders are (SPEC H6). */
export default async function IsThisYouPage() {
  const say = await words();
  const told = helpValues();
  return (
    <>
      <Heading title={say("isThisYou.title")} lead={say("isThisYou.lead")} />
      <CheckForm
        trouble={await troubleWords()}
        words={{
          pasted: say("isThisYou.pasted"),
          pastedHint: say("isThisYou.pastedHint", told),
          check: say("isThisYou.check"),
        }}
      />
      <Card title={say("isThisYou.mails")}>
        <ul className="flex list-disc flex-col gap-1 ps-5 wrap-anywhere">
          <li>{say("isThisYou.signInSender", told)}</li>
          <li>{say("isThisYou.sender", told)}</li>
          <li>{say("isThisYou.exact")}</li>
          <li>{say("isThisYou.neverAsked")}</li>
          <li>{say("isThisYou.unsure", told)}</li>
        </ul>
      </Card>
    </>
  );
}
