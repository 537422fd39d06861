import type { Words } from "@/lib/words";

const clock = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** When a mail left, in UTC: the server knows no better, and programs can read it. */
export function SentAt({ words, moment }: { words: Words; moment: Date }) {
  return <time dateTime={moment.toISOString()}>{words("site.mailbox.sentAt", { moment: clock.format(moment) })}</time>;
}
