import { TextLink } from "@/components/ui/text-link";
import type { Purpose } from "@/lib/rules/attempt";
import type { Method } from "@/lib/rules/second-step-method";
import { words } from "@/lib/web/language";

/** The other ways through the second step that are a page away (SPEC S6). A code by mail is asked for by a button. */
export async function OtherMethods({ purpose, methods, but }: { purpose: Purpose; methods: Method[]; but: Method }) {
  const say = await words();
  const isSecondStep = purpose === "sign-in" || purpose === "reauthenticate";
  if (!isSecondStep) return null;
  return (
    <>
      {methods.includes("authenticator") && but !== "authenticator" ? (
        <TextLink href={`/${purpose}/verify/authenticator`} alone>
          {say("signIn.methods.useApp")}
        </TextLink>
      ) : null}
      {methods[0] === "email-code" && but !== "email-code" ? (
        <TextLink href={`/${purpose}/verify/email-code`} alone>
          {say("signIn.methods.useEmail")}
        </TextLink>
      ) : null}
      {methods.includes("backup-code") && but !== "backup-code" ? (
        <TextLink href={`/${purpose}/verify/backup-code`} alone>
          {say("signIn.methods.useBackupCode")}
        </TextLink>
      ) : null}
    </>
  );
}
