import type { ReactNode } from "react";
import { SignInShell } from "@/components/sign-in-shell";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { LanguageLink } from "../language-link";
import { words } from "@/lib/web/language";

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const say = await words();
  const footer = (
    <>
      <TextLink href={helpAddress()} alone>
        {say("help.trouble")}
      </TextLink>
      <LanguageLink />
    </>
  );
  return (
    <SignInShell brand={settings().brandName} footer={footer}>
      {children}
    </SignInShell>
  );
}
