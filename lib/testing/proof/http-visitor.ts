import { Agent, request, type Dispatcher } from "undici";
import { formsIn, type PlainForm } from "../html-forms";

export type Answer = { status: number; url: string; html: string; headers: Record<string, string | string[]> };

/** What of a request is not as usual. */
export type Asked = { body?: string | Buffer; type?: string; headers?: Record<string, string | null>; door?: number };

const HOPS = 8;
const lines = new Agent({ connections: 256, pipelining: 1, keepAliveTimeout: 30_000 });

/**
 * A browser without scripts, made for crowds: cookies, forms and redirects, and no more. It asks the processes in turn,
 * each by its own door but with the public Host, as a load balancer does.
 */
export class HttpVisitor {
  readonly cookies = new Map<string, string>();
  /** Every `Set-Cookie` line that came, as it came. */
  readonly cookieLines: string[] = [];
  private turn = 0;

  constructor(
    private readonly doors: readonly string[],
    readonly origin: string,
    private readonly networkAddress: string,
  ) {}

  /** Another one with the same cookies and address, as a second tab. */
  twin(): HttpVisitor {
    const twin = new HttpVisitor(this.doors, this.origin, this.networkAddress);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    twin.turn = this.turn + 1;
    return twin;
  }

  /** Opens a page and follows where it leads. */
  open(path: string): Promise<Answer> {
    return this.follow("GET", path);
  }

  /** Sends the form with this button on a page that was answered before, and follows where that leads. */
  async press(page: Answer, button: string, typed: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.send(formOf(page, button), typed);
    return this.isRedirect(answer) ? this.follow("GET", locationOf(answer)) : answer;
  }

  /** Sends a form and answers what came back, without following it; to the process of a number, where one is given. */
  send(
    { page, action, fields }: PlainForm,
    typed: Record<string, string> = {},
    at: Pick<Asked, "door"> = {},
  ): Promise<Answer> {
    const values = Object.entries({ ...fields, ...typed });
    const { pathname, search } = new URL(action || page, this.origin);
    if (action) return this.ask("POST", pathname + search, { ...at, body: new URLSearchParams(values).toString() });
    const boundary = "----proof";
    const parts = values.map(
      ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const type = `multipart/form-data; boundary=${boundary}`;
    return this.ask("POST", pathname + search, { ...at, body: `${parts.join("")}--${boundary}--\r\n`, type });
  }

  /**
   * One request to the next process, or to the one of that number; where nobody listens, to the one after it. Keeps the
   * cookies that come back. A header that is given in `headers` takes the place of the usual one; as null it is left out.
   */
  async ask(method: "GET" | "POST", path: string, asked: Asked = {}): Promise<Answer> {
    const door = asked.door ?? this.turn++;
    for (let closed = 0; ; closed++) {
      try {
        return await this.askAt(door + closed, method, path, asked);
      } catch (error) {
        const isClosed = error instanceof Error && "code" in error && error.code === "ECONNREFUSED";
        if (!isClosed || closed + 1 >= this.doors.length) throw error;
      }
    }
  }

  private async askAt(door: number, method: "GET" | "POST", path: string, asked: Asked): Promise<Answer> {
    const { body, type, headers } = asked;
    const own = { host: new URL(this.origin).host, "x-forwarded-for": this.networkAddress, ...BROWSER };
    const answer = await request((this.doors[door % this.doors.length] ?? "") + path, {
      method,
      dispatcher: lines,
      headers: present({
        ...own,
        ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") } : {}),
        ...(method === "POST" ? { origin: this.origin, "content-type": type ?? FORM } : {}),
        ...headers,
      }),
      body: body ?? null,
    });
    const html = await answer.body.text();
    this.keepCookies(answer.headers);
    return {
      status: answer.statusCode,
      url: new URL(path, this.origin).href,
      html,
      headers: answer.headers as Answer["headers"],
    };
  }

  private async follow(method: "GET", path: string): Promise<Answer> {
    let answer = await this.ask(method, path);
    for (let hop = 0; this.isRedirect(answer); hop++) {
      if (hop === HOPS) throw new Error(`${path} leads round in circles.`);
      answer = await this.ask("GET", locationOf(answer));
    }
    return answer;
  }

  private isRedirect({ status, headers }: Answer): boolean {
    return status >= 300 && status < 400 && headers.location !== undefined;
  }

  private keepCookies(headers: Dispatcher.ResponseData["headers"]): void {
    for (const line of [headers["set-cookie"] ?? []].flat()) {
      this.cookieLines.push(line);
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", ...value] = pair.split("=");
      const ended = attributes.some((each) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(each));
      if (ended) this.cookies.delete(name);
      else this.cookies.set(name, value.join("="));
    }
  }
}

function present(headers: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== null));
}

const FORM = "application/x-www-form-urlencoded";
const BROWSER = {
  accept: "text/html",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
};

/** The form with this button. Throws with the page's address where there is none. */
export function formOf({ html, url }: Answer, button: string): PlainForm {
  const found = formsIn(html, url).find((form) => form.button === button);
  if (!found) throw new Error(`No form with the button "${button}" at ${url}.`);
  return found;
}

function locationOf({ headers, url }: Answer): string {
  const { pathname, search } = new URL(String(headers.location), url);
  return pathname + search;
}
