import type { ReactNode } from "react";
import { SignInShell } from "@/components/sign-in-shell";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { words } from "@/lib/web/request";

export default function SignInLayout({ children }: { children: ReactNode }) {
  const help = (
    <TextLink href={helpAddress()} alone>
      {words()("help.trouble")}
    </TextLink>
  );
  return (
    <SignInShell brand={settings().brandName} footer={help}>
      {children}
    </SignInShell>
  );
}
