import { randomBytes } from "node:crypto";
import { expect, type APIRequestContext } from "@playwright/test";

/** A mail as the built-in mailbox gives it to programs (SPEC §11). */
export type Message = {
  id: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  sentAt: string;
};

/** The product's own mailbox, read as a program would: no test looks into the database for a code. */
export class Mailbox {
  constructor(private readonly request: APIRequestContext) {}

  /** Every mail to `address`, newest first. */
  async allTo(address: string): Promise<Message[]> {
    // A kept connection may be closed by the server just as it is used again.
    const answer = await this.request.get("/mailbox/messages", { params: { to: address }, maxRetries: 2 });
    expect(answer.status()).toBe(200);
    return (await answer.json()) as Message[];
  }

  /**
   * Waits for a mail to `address` and returns the newest: newer than `after` where that is given, and `about` that
   * subject. Whoever waits names one of them: a mail to the owner may come at any moment.
   */
  async latestTo(address: string, { after, about }: { after?: Message; about?: string } = {}): Promise<Message> {
    return this.newest(address, (mail) => about === undefined || mail.subject === about, after);
  }

  /** Waits for a mail to `address` with a code, newer than `after` where that is given, and returns the newest code. */
  async codeTo(address: string, { after }: { after?: Message } = {}): Promise<string> {
    return codeIn(await this.newest(address, (mail) => codesIn(mail).length > 0, after));
  }

  private async newest(address: string, wanted: (mail: Message) => boolean, after?: Message): Promise<Message> {
    let newest: Message | undefined;
    const arrived = async () => {
      const all = await this.allTo(address);
      const end = all.findIndex(({ id }) => id === after?.id);
      newest = (end < 0 ? all : all.slice(0, end)).find(wanted);
      return newest !== undefined;
    };
    await expect
      .poll(arrived, { message: `a mail to ${address}`, timeout: 10_000, intervals: [50, 100, 250] })
      .toBe(true);
    return newest as Message;
  }
}

function codesIn({ text }: Message): string[] {
  return text.match(/(?<![\w#-])\d{3}[ -]?\d{3}(?![\w-])/g) ?? [];
}

/** The six digits of the one code in a mail's text. */
export function codeIn(message: Message): string {
  const codes = codesIn(message);
  expect(codes, `one code in "${message.subject}"`).toHaveLength(1);
  return codes.join("").replace(/\D/g, "");
}

/** An address that nobody used before, in this run or another. */
export function newAddress(name = "person"): string {
  return `${name}-${randomBytes(6).toString("hex")}@post.example`;
}
