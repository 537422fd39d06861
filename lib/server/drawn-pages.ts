import { randomUUID } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { articleNames, troubleshooter } from "@/lib/content/troubleshooter";
import { helpAddress, issueNames } from "@/lib/rules/troubleshooter";
import { languageAskedFor } from "@/lib/words";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A page as it was drawn once: what it says, what it says it with, and the nonce of that answer in both. */
type Drawn = { headers: OutgoingHttpHeaders; text: string; nonce: string; until: number };

/** Whatever once went wrong with a page is not shown for longer than this. */
export const DRAWN_FOR_MS = 60_000;

/** Pages whose words depend on their address and language alone, for whoever brings no cookie. */
const SAME_FOR_EVERYBODY = new Set([
  helpAddress(),
  ...issueNames.flatMap((issue) => [
    helpAddress(issue),
    ...troubleshooter[issue].steps.map(({ id }) => helpAddress(issue, id)),
  ]),
  "/help/articles",
  ...articleNames.map((name) => `/help/articles/${name}`),
]);

/** What may differ between requests for the same page without changing it. All else is taken off before it is drawn. */
const HARMLESS = ["host", "accept-encoding", "x-forwarded-for", "x-forwarded-proto", "x-request-id"];
/** How an answer was packed says nothing of the page. */
const OF_ONE_ANSWER = ["content-encoding", "content-length"];
const NONCE = /'nonce-([^']+)'/;

/**
 * Handles requests so that a help page, which is the same for everybody in one language, is drawn once a minute and
 * not for each visitor: whoever cannot get in comes in crowds. Each answer has a nonce of its own all the same.
 */
export function drawOnce(handle: Handler, now = () => performance.now()): Handler {
  const pages = new Map<string, Drawn>();
  return async (request, response) => {
    if (!isSameForEverybody(request)) return handle(request, response);
    const language = languageAskedFor(request.headers["accept-language"]);
    const name = `${language} ${request.url}`;
    const drawn = pages.get(name);
    if (drawn && drawn.until > now()) return show(drawn, response);
    const kept = HARMLESS.map((header) => [header, request.headers[header]]);
    request.headers = { ...Object.fromEntries(kept), accept: "text/html", "accept-language": language };
    keep(response, (page) => pages.set(name, { ...page, until: now() + DRAWN_FOR_MS }));
    await handle(request, response);
  };
}

/** By the address as it is sent, so there are only as many to keep as there are pages and languages. */
function isSameForEverybody({ method, url = "", headers }: IncomingMessage): boolean {
  const isOfScript = Object.keys(headers).some((name) => name === "rsc" || name.startsWith("next-"));
  return method === "GET" && !isOfScript && headers.cookie === undefined && SAME_FOR_EVERYBODY.has(url);
}

function show({ headers, text, nonce }: Drawn, response: ServerResponse): void {
  const own = Buffer.from(randomUUID()).toString("base64");
  for (const [header, value] of Object.entries(headers)) {
    if (value !== undefined)
      response.setHeader(header, typeof value === "string" ? value.replaceAll(nonce, own) : value);
  }
  response.end(text.replaceAll(nonce, own));
}

/** Lets an answer pass, and gives the page to `take` when it is one that may be shown to others. */
function keep(response: ServerResponse, take: (page: Omit<Drawn, "until">) => void): void {
  const { write, end } = response;
  const before = [...response.getHeaderNames(), ...OF_ONE_ANSWER];
  const parts: Buffer[] = [];
  const note = (part: unknown) => {
    if (typeof part === "string" || part instanceof Uint8Array) parts.push(Buffer.from(part as string));
  };
  response.write = ((...part: Parameters<typeof write>) => {
    note(part[0]);
    return write.apply(response, part);
  }) as typeof response.write;
  response.end = ((...part: Parameters<typeof end>) => {
    note(part[0]);
    const headers = Object.fromEntries(
      Object.entries(response.getHeaders()).filter(([header]) => !before.includes(header)),
    );
    const nonce = NONCE.exec(String(headers["content-security-policy"]))?.[1];
    const text = Buffer.concat(parts).toString();
    const isWhole = response.statusCode === 200 && text.trimEnd().endsWith("</html>");
    if (nonce && isWhole && headers["set-cookie"] === undefined) take({ headers, text, nonce });
    return end.apply(response, part);
  }) as typeof response.end;
}
