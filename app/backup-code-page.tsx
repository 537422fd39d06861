import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";
import type { AttemptView } from "@/lib/flows/attempt";
import { lockAnswer } from "@/lib/web/form-state";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { OtherMethods } from "./other-methods";

type Shown = AttemptView & { formToken: string };

/** What the form for a backup code is given. */
export async function backupCodeFormProps({ formToken, lock }: Pick<Shown, "formToken" | "lock">) {
  const say = await words();
  return {
    formToken,
    initial: await lockAnswer(lock, { waiting: "too-many-codes-tried", stopped: "backup-code-stopped" }),
    trouble: await troubleWords(),
    words: {
      backupCode: say("signIn.backup.backupCode"),
      hint: say("signIn.backup.hint"),
      next: say("signIn.backup.next"),
    },
  };
}

/** The page on which a backup code stands in for the usual one, whatever it is for. */
export async function BackupCodePage({ attempt, children }: { attempt: Shown; children: ReactNode }) {
  const say = await words();
  return (
    <>
      <Heading title={say("signIn.backup.title")} lead={say("signIn.backup.lead")} />
      {children}
      <div className="flex flex-col text-note">
        <OtherMethods {...attempt} but="backup-code" />
      </div>
    </>
  );
}
