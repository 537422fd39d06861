import { OneButtonForm } from "@/components/code-form";
import { MailWatch } from "@/components/mail-watch";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { viewEmailCode } from "@/lib/flows/email-code";
import { traceMail, type TracedMail } from "@/lib/flows/where-is-my-code";
import { formTokenFor } from "@/lib/rules/form-token";
import { mailChecks } from "@/lib/rules/case-checks";
import { isOnItsWay } from "@/lib/rules/mail-fate";
import { contactAddress } from "@/lib/rules/support-case";
import { actionPages, helpAddress } from "@/lib/rules/troubleshooter";
import { waitUntil } from "@/lib/rules/wait";
import { codePageIn } from "@/lib/rules/where-is-my-code";
import { currentAttempt } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { visitor } from "@/lib/web/request";
import { troubleWords } from "@/lib/web/trouble-words";
import { sendNewCode } from "./actions";
import { MailList } from "./mail-list";
import { NothingToTell } from "./nothing-to-tell";

/** How soon a mail's fate may be another one: what leaves leaves within seconds; after that, calmly. */
const LOOK_AGAIN_MS = { queued: 2_000, later: 10_000 };

export const generateMetadata = pageTitle("whereIsMyCode.title");

/** What became of each mail of the visitor's own attempt (SPEC H5). Whoever has none to be told of learns nothing. */
export default async function WhereIsMyCodePage() {
  const say = await words();
  const now = new Date();
  const attempt = await currentAttempt();
  const mails = attempt && (await traceMail(attempt.token, now));
  if (!attempt || !mails) return <NothingToTell />;
  const newest = mails[0]?.fate.kind;
  return (
    <>
      <Heading title={say("whereIsMyCode.title")} lead={say("whereIsMyCode.lead", { address: attempt.address })} />
      <MailList mails={mails} now={now} />
      {newest && isOnItsWay(newest) ? (
        <MailWatch everyMs={LOOK_AGAIN_MS[newest === "queued" ? "queued" : "later"]} />
      ) : null}
      <NewCode token={attempt.token} codePage={codePageIn(attempt.pages)} now={now} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-note print:hidden">
        <TextLink href={actionPages["where-is-my-code"]} alone>
          {say("whereIsMyCode.lookAgain")}
        </TextLink>
        <GuideLink />
        {mails[0] ? <ContactLink newest={mails[0]} /> : null}
      </div>
    </>
  );
}

async function GuideLink() {
  return (
    <TextLink href={helpAddress("code-not-received")} alone>
      {(await words())("whereIsMyCode.guide")}
    </TextLink>
  );
}

/** To a person, who may then be told what became of the mail. */
async function ContactLink({ newest }: { newest: TracedMail }) {
  const address = contactAddress({ issue: "code-not-received", checks: mailChecks(newest) });
  return (
    <TextLink href={address} alone>
      {(await words())("contact.withTheseResults")}
    </TextLink>
  );
}

/** When a new code can be asked for, the button that does it, and the way back to the field for it. */
async function NewCode({ token, codePage, now }: { token: string; codePage: string | null; now: Date }) {
  const say = await words();
  const code = codePage && (await viewEmailCode(token, await visitor(), now));
  if (!code) return <p>{say("whereIsMyCode.noNewCode")}</p>;
  const wait = say("reasons.wait", waitUntil(code.newCodeAt, now));
  return (
    <Card
      title={say("whereIsMyCode.newCode")}
      lead={code.newCodeAt <= now ? say("whereIsMyCode.newCodeNow") : say("whereIsMyCode.newCodeLater", { wait })}
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href={codePage}>{say("whereIsMyCode.enterCode")}</ButtonLink>
        <OneButtonForm
          action={sendNewCode}
          formToken={formTokenFor(token)}
          trouble={await troubleWords()}
          label={say("signIn.code.sendNew")}
        />
      </div>
    </Card>
  );
}
