import type { ReactNode } from "react";
import { QrCode } from "@/components/qr-code";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { Task } from "@/components/ui/task";
import { settings } from "@/lib/env";
import { findNewApp } from "@/lib/flows/authenticator";
import type { SignedIn } from "@/lib/flows/session";
import { groupedKey } from "@/lib/rules/authenticator";
import { requireReauthentication } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { redirect } from "next/navigation";

type NewAppProps = {
  session: SignedIn;
  change: "set-up-authenticator" | "update-authenticator";
  children: (formToken: string) => ReactNode;
};

/** The page on which an app gets its key: as a QR code, as text, as a link; below it the form for its first code. */
export async function NewApp({ session, change, children }: NewAppProps) {
  const { token, formToken } = await requireReauthentication(session, change);
  const app = await findNewApp({ session, token }, change, settings().brandName);
  if (!app) redirect(`/reauthenticate?change=${change}`);
  const say = await words();
  const { emailAddress } = session.account;
  return (
    <Task>
      <Heading title={say(`authenticator.${change}.title`)} lead={say(`authenticator.${change}.lead`)} />
      <ol className="flex list-decimal flex-col gap-5 ps-5 marker:font-semibold">
        <li className="ps-1.5">{say("authenticator.apps")}</li>
        <li className="ps-1.5">
          <div className="flex flex-col gap-3">
            <p>{say("authenticator.scan")}</p>
            <QrCode text={app.address} label={say("authenticator.qrCode")} />
            <p className="hidden pointer-coarse:block">
              <TextLink href={app.address} alone>
                {say("authenticator.openApp")}
              </TextLink>
            </p>
            <p className="text-note text-ink-soft">{say("authenticator.typeKey")}</p>
            <p className="rounded-control border border-line bg-sunken px-3.5 py-2.5 font-mono wrap-anywhere select-all">
              <span className="sr-only">{say("authenticator.key")}</span> <span data-key="">{groupedKey(app.key)}</span>
            </p>
            <p className="text-note text-ink-soft">
              {say("authenticator.entry", { entry: app.entryName, address: emailAddress })}
            </p>
          </div>
        </li>
        <li className="ps-1.5">{say("authenticator.enterCode")}</li>
      </ol>
      {children(formToken)}
      <p className="text-note">
        <TextLink href="/security" alone>
          {say("authenticator.cancel")}
        </TextLink>
      </p>
    </Task>
  );
}
