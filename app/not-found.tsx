import type { Metadata } from "next";
import { SignInShell } from "@/components/sign-in-shell";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { settings } from "@/lib/env";
import { words } from "@/lib/web/language";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words())("site.notFound.title") };
}

/** No such page; what the person can do instead. */
export default async function NotFoundPage() {
  const say = await words();
  return (
    <SignInShell brand={settings().brandName}>
      <Heading title={say("site.notFound.title")} lead={say("site.notFound.lead")} />
      <p className="text-ink-soft">{say("site.notFound.text")}</p>
      <div className="flex flex-col gap-3">
        <ButtonLink href="/" full>
          {say("site.notFound.home")}
        </ButtonLink>
        <ButtonLink href="/sign-in" variant="secondary" full>
          {say("site.notFound.signIn")}
        </ButtonLink>
      </div>
    </SignInShell>
  );
}
