import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Wordmark } from "@/components/wordmark";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { settings } from "@/lib/env";
import { findMailboxMail, listMailbox } from "@/lib/flows/mailbox";
import { words } from "@/lib/web/language";
import type { Words } from "@/lib/words";
import { MessageList } from "./message-list";
import { OpenMessage } from "./open-message";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words())("site.mailbox.title") };
}

/** The built-in mailbox for people, in demo mode alone (SPEC M1). */
export default async function MailboxPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const to = single(query.to);
  const openId = single(query.message);
  const messages = await listMailbox(to);
  if (!messages) notFound();
  const open = openId ? await findMailboxMail(openId) : null;
  const say = await words();
  return (
    <div className="mx-auto w-full max-w-280 px-5 pt-4 pb-10 sm:px-6">
      <header>
        <Wordmark brand={settings().brandName} href="/" />
      </header>
      <main id="content" tabIndex={-1} className="flex flex-col gap-6 pt-6">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
          <Heading title={say("site.mailbox.title")} lead={say("site.mailbox.lead")} />
          <Filter words={say} to={to} />
        </div>
        {openId && !open ? <Alert tone="info">{say("site.mailbox.unknown")}</Alert> : null}
        <div className="grid items-start gap-5 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <div className={open ? "max-lg:hidden" : undefined}>
            <MessageList words={say} messages={messages} to={to} openId={open?.id} />
          </div>
          <div className={open ? undefined : "max-lg:hidden"}>
            <OpenMessage words={say} message={open} to={to} />
          </div>
        </div>
      </main>
    </div>
  );
}

function Filter({ words: say, to }: { words: Words; to: string | undefined }) {
  return (
    <form action="/mailbox" className="flex w-full flex-wrap items-end gap-x-3 gap-y-2 sm:w-auto sm:flex-nowrap">
      <div className="w-full min-w-0 sm:w-72">
        <Field label={say("site.mailbox.filter")} name="to" type="email" inputMode="email" defaultValue={to} />
      </div>
      <Button type="submit" variant="secondary">
        {say("site.mailbox.show")}
      </Button>
      {to ? (
        <TextLink href="/mailbox" alone>
          {say("site.mailbox.showAll")}
        </TextLink>
      ) : null}
    </form>
  );
}

function single(value: string | string[] | undefined): string | undefined {
  return (typeof value === "string" && value.replaceAll("\0", "").trim()) || undefined;
}
