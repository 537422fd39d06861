import type { ReactNode } from "react";
import { AccountShell } from "@/components/account-shell";
import { SignOutForm } from "@/components/sign-out-form";
import { Tabs } from "@/components/ui/tabs";
import { settings } from "@/lib/env";
import { words } from "@/lib/web/language";

type DeskProps = {
  emailAddress: string;
  formToken: string;
  /** Which tab the page is under. */
  current: "cases" | "link";
  children: ReactNode;
};

/** What stands around a page of support. No layout: nobody else is to see it, and the page's own guard knows who that is. */
export async function Desk({ emailAddress, formToken, current, children }: DeskProps) {
  const say = await words();
  return (
    <AccountShell
      brand={settings().brandName}
      home="/security"
      emailAddress={emailAddress}
      actions={<SignOutForm formToken={formToken} scope="session" label={say("security.signOut.signOut")} quiet />}
      tabs={
        <Tabs
          label={say("supportDesk.tabs")}
          tabs={[
            { href: "/support", label: say("supportDesk.cases.title"), current: current === "cases" },
            { href: "/support/link", label: say("supportDesk.link.title"), current: current === "link" },
            { href: "/security", label: say("security.title") },
          ]}
        />
      }
    >
      {children}
    </AccountShell>
  );
}
