import type { ReactNode } from "react";
import { OneButtonForm } from "@/components/code-form";
import type { ActionFormProps } from "@/components/action-form";
import { MailWatch } from "@/components/mail-watch";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import type { AttemptView } from "@/lib/flows/attempt";
import { viewEmailCode, type EmailCodeView } from "@/lib/flows/email-code";
import { CODE_MINUTES } from "@/lib/rules/one-time-code";
import { startPageOf } from "@/lib/rules/attempt";
import { changePages } from "@/lib/rules/reauthentication";
import type { ThrottleRefusal } from "@/lib/rules/throttle";
import { actionPages } from "@/lib/rules/troubleshooter";
import { waitUntil } from "@/lib/rules/wait";
import { lockAnswer } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { visitor } from "@/lib/web/request";
import { troubleWords } from "@/lib/web/trouble-words";
import { OtherMethods } from "./other-methods";

/** Without JavaScript the page looks again once, in time to tell of a delay within 5 s (SPEC S17). */
const LOOK_AGAIN_SECONDS = 4;

/** What every form for a mailed code is given. */
export async function codeFormProps({ formToken, lock }: { formToken: string; lock: ThrottleRefusal | null }) {
  const initial = await lockAnswer(lock, { waiting: "too-many-codes-tried", stopped: "email-code-stopped" });
  return { formToken, initial, trouble: await troubleWords(), words: await codeWords() };
}

async function codeWords() {
  const say = await words();
  return { code: say("signIn.code.code"), hint: say("signIn.code.hint"), next: say("signIn.code.next") };
}

type EmailCodePageProps = {
  attempt: AttemptView & { token: string; formToken: string };
  looked: string | string[] | undefined;
  sendNewCode: ActionFormProps["action"];
  children: ReactNode;
};

/** The page of a mailed code, whatever it is for: how the mail fares, the form, and the other ways on. */
export async function EmailCodePage({ attempt, looked, sendNewCode, children }: EmailCodePageProps) {
  const say = await words();
  const code = await viewEmailCode(attempt.token, await visitor());
  return (
    <>
      <Heading title={say("signIn.code.title")} lead={await leadOf(code, attempt.address)} />
      <MailFate mail={code?.mail} looked={looked !== undefined} />
      {children}
      <div className="flex flex-col text-note">
        <OneButtonForm
          action={sendNewCode}
          formToken={attempt.formToken}
          trouble={await troubleWords()}
          label={say("signIn.code.sendNew")}
        />
        <TextLink href={actionPages["where-is-my-code"]} alone>
          {say("help.actions.where-is-my-code")}
        </TextLink>
        <OtherMethods {...attempt} but="email-code" />
        {attempt.purpose === "reauthenticate" ? null : (
          <TextLink href={addressPageOf(attempt)} alone>
            {say("signIn.code.startAgain")}
          </TextLink>
        )}
      </div>
    </>
  );
}

/** Where another address can be given. */
function addressPageOf(attempt: AttemptView): string {
  return attempt.purpose === "change-address" ? changePages[attempt.purpose] : startPageOf(attempt);
}

async function leadOf(code: EmailCodeView | null, address: string): Promise<string> {
  const say = await words();
  const now = new Date();
  if (code && !code.sent) return say("signIn.code.notAskedFor", { address });
  if (code?.liveSince) return say("signIn.code.lead", { address, minutes: CODE_MINUTES });
  if (!code || code.newCodeAt <= now) return say("signIn.code.ended");
  return say("signIn.code.tooMany", { address, wait: say("reasons.wait", waitUntil(code.newCodeAt, now)) });
}

async function MailFate({ mail, looked }: { mail: EmailCodeView["mail"] | undefined; looked: boolean }) {
  const say = await words();
  if (mail === "bounced" || mail === "blocked" || mail === "failed") {
    return <Alert tone="warning">{say("signIn.code.notDelivered")}</Alert>;
  }
  if (mail !== "delayed" && mail !== "queued") return null;
  return (
    <>
      {mail === "delayed" ? <Alert tone="warning">{say("signIn.code.delayed")}</Alert> : null}
      <LookAgain known={looked || mail === "delayed"} />
    </>
  );
}

/** What is `known` is not looked up by reloading: that would empty the field under someone who types the code. */
function LookAgain({ known }: { known: boolean }) {
  return (
    <>
      <MailWatch />
      {known ? null : (
        <noscript>
          <meta httpEquiv="refresh" content={`${LOOK_AGAIN_SECONDS};url=?looked=once`} />
        </noscript>
      )}
    </>
  );
}
