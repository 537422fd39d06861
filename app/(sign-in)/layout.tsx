import type { ReactNode } from "react";
import { SignInShell } from "@/components/sign-in-shell";
import { settings } from "@/lib/env";

export default function SignInLayout({ children }: { children: ReactNode }) {
  return <SignInShell brand={settings().brandName}>{children}</SignInShell>;
}
