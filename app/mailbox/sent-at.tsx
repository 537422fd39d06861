import { dates } from "@/lib/web/dates";
import type { Words } from "@/lib/words";

/** When a mail left, in UTC: the server knows no better, and programs can read it. */
export async function SentAt({ words, moment }: { words: Words; moment: Date }) {
  const { locale } = await dates();
  const text = moment.toLocaleString(locale, { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });
  return <time dateTime={moment.toISOString()}>{words("site.mailbox.sentAt", { moment: text })}</time>;
}
