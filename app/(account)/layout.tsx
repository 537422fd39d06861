import type { ReactNode } from "react";
import { AccountShell } from "@/components/account-shell";
import { AccountTabs } from "@/components/account-tabs";
import { SignOutForm } from "@/components/sign-out-form";
import { settings } from "@/lib/env";
import { words } from "@/lib/web/language";
import { currentSession, sessionFormToken } from "@/lib/web/session";

/** What stands around a signed-in page. The guard is the page's own (ARCHITECTURE.md, "What may import what"). */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) return children;
  const say = await words();
  return (
    <AccountShell
      brand={settings().brandName}
      home="/security"
      emailAddress={session.account.emailAddress}
      actions={
        <SignOutForm
          formToken={await sessionFormToken()}
          scope="session"
          label={say("security.signOut.signOut")}
          quiet
        />
      }
      tabs={
        <AccountTabs
          label={say("security.tabs")}
          tabs={[
            { href: "/profile", label: say("profile.title") },
            { href: "/security", label: say("security.title") },
            { href: "/settings", label: say("site.settings") },
          ]}
        />
      }
    >
      {children}
    </AccountShell>
  );
}
