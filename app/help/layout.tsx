import type { ReactNode } from "react";
import { HelpShell } from "@/components/help-shell";
import { settings } from "@/lib/env";
import { words } from "@/lib/web/language";
import { HelpFoot } from "./foot";

export default async function HelpLayout({ children }: { children: ReactNode }) {
  const back = { href: "/sign-in", label: (await words())("help.signIn") };
  return (
    <HelpShell brand={settings().brandName} back={back} foot={<HelpFoot />}>
      {children}
    </HelpShell>
  );
}
