import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { findMailboxMail } from "@/lib/flows/mailbox";
import type { Words } from "@/lib/words";
import { mailboxAddress } from "./mailbox-address";
import { SentAt } from "./sent-at";

type OpenMessageProps = {
  words: Words;
  message: Awaited<ReturnType<typeof findMailboxMail>>;
  to: string | undefined;
};

/** One mail: who to whom, its HTML in a frame that may do nothing, its text below. */
export function OpenMessage({ words, message, to }: OpenMessageProps) {
  if (!message) {
    return (
      <p className="rounded-card border border-dashed border-line-strong px-5 py-16 text-center text-ink-soft">
        {words("site.mailbox.choose")}
      </p>
    );
  }
  return (
    <article className="overflow-clip rounded-card border border-line bg-surface shadow-control">
      <header className="flex flex-col gap-3 border-b border-line px-5 py-5 sm:px-7">
        <div className="lg:hidden">
          <TextLink href={mailboxAddress({ to })} alone>
            {words("site.mailbox.allMail")}
          </TextLink>
        </div>
        <h2 className="text-section font-semibold tracking-tight">{message.subject}</h2>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-note wrap-anywhere">
          <Line name={words("site.mailbox.from")}>{message.from}</Line>
          <Line name={words("site.mailbox.to")}>{message.to}</Line>
          <Line name={words("site.mailbox.sent")}>
            <SentAt words={words} moment={message.sentAt} />
          </Line>
        </dl>
      </header>
      <Part title={words("site.mailbox.asHtml")}>
        <iframe
          src={`/mailbox/messages/${message.id}`}
          title={message.subject}
          sandbox=""
          className="h-120 w-full rounded-control border border-line bg-white"
        />
      </Part>
      <Part title={words("site.mailbox.asText")}>
        <div className="rounded-control border border-line bg-sunken px-4 py-3 font-mono text-note whitespace-pre-wrap wrap-anywhere">
          <WithLinks text={message.text} />
        </div>
      </Part>
    </article>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 px-5 py-5 sm:px-7">
      <h3 className="text-note font-medium text-ink-soft">{title}</h3>
      {children}
    </section>
  );
}

/** The frame above follows no links, so they can be followed here. */
function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, position) =>
    position % 2 === 1 ? (
      <TextLink key={position} href={part} rel="noreferrer">
        {part}
      </TextLink>
    ) : (
      part
    ),
  );
}
