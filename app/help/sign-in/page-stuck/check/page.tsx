import { BrowserChecks } from "@/components/browser-checks";
import { ButtonForm } from "@/components/button-form";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { browserCheckWords, findCheckResults } from "@/lib/web/browser-check";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { Owners } from "../../[[...step]]/parts";
import { startCheck } from "./actions";

export const generateMetadata = pageTitle("browserCheck.title");

type Query = { asked?: string | string[]; seen?: string | string[] };

/** Looks at what signing in needs of a browser (SPEC H5); with or without JavaScript, as far as each goes. */
export default async function BrowserCheckPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { asked, seen } = await searchParams;
  const say = await words();
  const isAsked = typeof asked === "string";
  return (
    <>
      <Heading title={say("browserCheck.title")} lead={say("browserCheck.lead")} />
      {seen === "loop" ? <Alert tone="warning">{say("browserCheck.loop")}</Alert> : null}
      {isAsked ? <BrowserChecks {...await browserCheckWords()} checks={await findCheckResults(Number(asked))} /> : null}
      <div className="sm:max-w-72 print:hidden">
        <ButtonForm
          action={startCheck}
          trouble={await troubleWords()}
          label={say(isAsked ? "browserCheck.again" : "browserCheck.start")}
        />
      </div>
      <p className="text-note text-ink-soft">{say("browserCheck.others")}</p>
      <Owners issue="page-stuck" />
      <p className="text-note print:hidden">
        <TextLink href={helpAddress("page-stuck")} alone>
          {say("browserCheck.guide")}
        </TextLink>
      </p>
    </>
  );
}
