/** What the mail system reports of a mail after it was queued (SPEC M4). */
export const mailReportKinds = [
  "handed-over",
  "delayed",
  "accepted",
  "bounced",
  "blocked",
  "complained",
  "failed",
] as const;
export type MailReportKind = (typeof mailReportKinds)[number];

/** Why a mail came back, as far as its reply tells. */
export const bounceReasons = ["no-such-mailbox", "mailbox-full", "unwanted", "unknown"] as const;
export type BounceReason = (typeof bounceReasons)[number];

/** What became of a mail, as far as anybody told us. */
export type MailFate = {
  kind: "queued" | MailReportKind;
  /** Since when. */
  at: Date;
  /** Of a delay of ours: when it is tried again. */
  until: Date | null;
  because: BounceReason | null;
  /** The reply's numbers, such as "550 5.1.1", for whoever runs the mail there. */
  status: string | null;
};

/** What is kept of a mail. The outbox's row fits as it is. */
export type MailFacts = {
  status: "queued" | "sending" | "sent" | "expired" | "refused";
  tries: number;
  queuedAt: Date;
  nextTryAt: Date;
  usefulUntil: Date;
  sentAt: Date | null;
  relayReply: string | null;
};

export type MailReportFacts = { kind: MailReportKind; at: Date; reply: string };

/** A mail that has not left after this long, or whose first try failed, is called delayed (SPEC S17: within 5 s). */
export const MAIL_DELAYED_AFTER_SECONDS = 3;

/** Whether to tell the person that the mail is late. */
export function isMailDelayed(mail: Pick<MailFacts, "status" | "tries" | "queuedAt">, now: Date): boolean {
  const failedBefore = mail.status === "queued" ? mail.tries > 0 : mail.tries > 1;
  return (
    mail.status !== "sent" &&
    (failedBefore || now.getTime() - mail.queuedAt.getTime() >= MAIL_DELAYED_AFTER_SECONDS * 1000)
  );
}

/**
 * What became of a mail: the newest of what is settled; else the newest of what is on its way. So it does not matter in
 * which order reports come, a delay never hides that the mail arrived, and an older report changes nothing.
 */
export function fateOf(mail: MailFacts, reports: readonly MailReportFacts[], now: Date): MailFate {
  const settled = newest(reports.filter(({ kind }) => !isOnItsWay(kind)));
  if (settled) return fateIn(settled);
  const report = newest(reports);
  const own = ownFate(mail, now);
  if (!report) return own;
  const ownIsNewer = mail.status === "refused" || (own.kind === "handed-over" && own.at > report.at);
  return ownIsNewer ? own : fateIn(report);
}

/** Whether more is to be expected of it by itself. */
export function isOnItsWay(kind: MailFate["kind"]): boolean {
  return kind === "queued" || kind === "handed-over" || kind === "delayed";
}

/** What a relay's "never" means: some hold back all mail to an address that sent some back before, or complained. */
export function refusalKind(reply: string): "bounced" | "blocked" {
  return /suppress/i.test(reply) ? "blocked" : "bounced";
}

/** What the outbox alone tells. */
function ownFate(mail: MailFacts, now: Date): MailFate {
  const { status, tries, queuedAt, sentAt, usefulUntil, nextTryAt } = mail;
  const reply = mail.relayReply ?? "";
  if (status === "sent") return fateIn({ kind: "handed-over", at: sentAt ?? queuedAt, reply });
  if (status === "refused") return fateIn({ kind: refusalKind(reply), at: queuedAt, reply });
  if (status === "expired") return fateIn({ kind: "failed", at: usefulUntil, reply });
  if (!isMailDelayed(mail, now)) return { ...plain, kind: "queued", at: queuedAt };
  const until = status === "queued" && tries > 0 ? nextTryAt : null;
  return { ...fateIn({ kind: "delayed", at: queuedAt, reply }), until };
}

const plain = { until: null, because: null, status: null };

function fateIn({ kind, at, reply }: MailReportFacts): MailFate {
  if (isOnItsWay(kind) && kind !== "delayed") return { ...plain, kind, at };
  return { ...plain, kind, at, because: kind === "bounced" ? bounceReason(reply) : null, status: statusIn(reply) };
}

/** Of two at the same moment, the one that is further on. */
function newest(reports: readonly MailReportFacts[]): MailReportFacts | undefined {
  const rank = ({ kind }: MailReportFacts) => mailReportKinds.indexOf(kind);
  return [...reports].sort((a, b) => b.at.getTime() - a.at.getTime() || rank(b) - rank(a))[0];
}

/** RFC 3463 where the reply carries such a number, else the words that mail systems use. */
export function bounceReason(reply: string): BounceReason {
  if (/(?<![\d.])[45]\.2\.2(?!\.?\d)|mailbox ?(is )?full|over ?quota/i.test(reply)) return "mailbox-full";
  if (/(?<![\d.])5\.1\.[136](?!\.?\d)|no ?email|no such|user unknown|does not exist/i.test(reply)) {
    return "no-such-mailbox";
  }
  if (/(?<![\d.])5\.7\.\d|spam|content ?rejected|policy/i.test(reply)) return "unwanted";
  return "unknown";
}

/** The numbers alone: the words around them are somebody else's, and nobody knows what they repeat. */
export function statusIn(reply: string): string | null {
  const [, code = "", enhanced] = /(?<![\w.])([45]\d\d)(?:[ -]([45]\.\d{1,3}\.\d{1,3}))?(?![\w.]*\d)/.exec(reply) ?? [];
  return code ? [code, enhanced].filter(Boolean).join(" ") : null;
}
