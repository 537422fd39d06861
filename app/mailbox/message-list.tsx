import type { listMailbox } from "@/lib/flows/mailbox";
import type { Words } from "@/lib/words";
import { mailboxAddress } from "./mailbox-address";
import { SentAt } from "./sent-at";

type Messages = NonNullable<Awaited<ReturnType<typeof listMailbox>>>;
type MessageListProps = { words: Words; messages: Messages; to: string | undefined; openId: string | undefined };

/** Every mail as one link: its subject, its recipient, its time. */
export function MessageList({ words, messages, to, openId }: MessageListProps) {
  if (messages.length === 0) {
    return (
      <p className="rounded-card border border-dashed border-line-strong px-5 py-10 text-center text-ink-soft">
        {to ? words("site.mailbox.emptyFor", { address: to }) : words("site.mailbox.empty")}
      </p>
    );
  }
  return (
    <nav aria-label={words("site.mailbox.list")}>
      <ul className="overflow-clip rounded-card border border-line bg-surface shadow-control">
        {messages.map(({ id, subject, to: recipient, sentAt }) => (
          <li key={id} className="border-t border-line first:border-t-0">
            <a
              href={mailboxAddress({ to, message: id })}
              aria-current={id === openId ? "true" : undefined}
              className="flex flex-col border-s-3 border-transparent px-4 forced-colors:border-[Canvas] py-3 text-note text-ink-soft -outline-offset-2 transition-colors hover:bg-sunken aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft forced-colors:aria-[current=true]:border-[Highlight]"
            >
              <span className="text-body font-medium text-ink">{subject}</span>
              <span className="wrap-anywhere">{recipient}</span>
              <span className="text-small tabular-nums">
                <SentAt words={words} moment={sentAt} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
