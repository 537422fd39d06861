import type { ReactNode } from "react";
import { HelpShell } from "@/components/help-shell";
import { settings } from "@/lib/env";
import { words } from "@/lib/web/request";
import { HelpFoot } from "./foot";

export default function HelpLayout({ children }: { children: ReactNode }) {
  const back = { href: "/sign-in", label: words()("help.signIn") };
  return (
    <HelpShell brand={settings().brandName} back={back} foot={<HelpFoot />}>
      {children}
    </HelpShell>
  );
}
