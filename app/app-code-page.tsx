import type { ReactNode } from "react";
import { OneButtonForm } from "@/components/code-form";
import type { ActionFormProps } from "@/components/action-form";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { settings } from "@/lib/env";
import type { AttemptView } from "@/lib/flows/attempt";
import { appEntryName } from "@/lib/rules/authenticator";
import { dates } from "@/lib/web/dates";
import { lockAnswer } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { OtherMethods } from "./other-methods";

type Shown = AttemptView & { formToken: string };

/** What the form for an app's code is given. */
export async function appCodeFormProps({ formToken, lock }: Pick<Shown, "formToken" | "lock">) {
  const say = await words();
  return {
    formToken,
    initial: await lockAnswer(lock, { waiting: "too-many-codes-tried", stopped: "authenticator-stopped" }),
    trouble: await troubleWords(),
    words: { code: say("signIn.app.code"), hint: say("signIn.app.hint"), next: say("signIn.app.next") },
  };
}

/** The page of an authenticator app's code, whatever it is for, and the other ways on. */
export async function AppCodePage({
  attempt,
  getCodeByEmail,
  children,
}: {
  attempt: Shown;
  getCodeByEmail: ActionFormProps["action"];
  children: ReactNode;
}) {
  const { momentOf } = await dates();
  const say = await words();
  const { address, purpose, methods, formToken, mailboxHeldUntil } = attempt;
  const entry = appEntryName(settings().brandName);
  return (
    <>
      <Heading title={say("signIn.app.title")} lead={say("signIn.app.lead", { entry, address })} />
      {children}
      {mailboxHeldUntil ? (
        <Alert tone="info">{say("signIn.app.held", { until: momentOf(mailboxHeldUntil) })}</Alert>
      ) : null}
      <div className="flex flex-col text-note">
        {methods.includes("email-code") ? (
          <OneButtonForm
            action={getCodeByEmail}
            formToken={formToken}
            trouble={await troubleWords()}
            label={say("signIn.app.getCodeByEmail")}
          />
        ) : null}
        <OtherMethods purpose={purpose} methods={methods} but="authenticator" />
      </div>
    </>
  );
}
