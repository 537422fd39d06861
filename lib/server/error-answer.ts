import type { IncomingMessage, ServerResponse } from "node:http";
import { errorPages, type ErrorPageStatus } from "@/lib/content/error-pages";
import { settings } from "@/lib/env";
import { closeReading, openReading, wasRead } from "@/lib/form-readings";
import { isDatabaseToBlame } from "@/lib/flows/health";
import { languageAskedFor } from "@/lib/words";
import { whenAnswered } from "./answer-end";
import { errorPage, errorPageContentSecurityPolicy } from "./error-page";

const RETRY_AFTER_SECONDS = 5;

/** Answers with a whole page of our own: what happened, what still works, what to do, and a reference the log has. */
export function sendErrorPage(response: ServerResponse, status: ErrorPageStatus, reference: string): void {
  const language = languageAskedFor(response.req.headers["accept-language"]);
  const words = errorPages[language][status];
  const html = errorPage({ status, words, brand: settings().brandName, language, reference });
  response.statusCode = status;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-security-policy", errorPageContentSecurityPolicy);
  response.setHeader("cache-control", "no-store");
  if (status === 503) response.setHeader("retry-after", RETRY_AFTER_SECONDS);
  response.end(html);
}

/**
 * What was posted as a form and cannot be read is the asker's mistake (400), not ours: the framework says 500 before any
 * code of ours has seen it. Once an action or a route of ours has the form, a 500 is a 500.
 */
export function blameUnreadableForms(request: IncomingMessage, response: ServerResponse, reference: string): void {
  if (!isForm(request)) return;
  openReading(reference);
  whenAnswered(request, response, () => closeReading(reference));
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(status === 500 && !wasRead(reference) ? 400 : status, ...rest)) as typeof response.writeHead;
}

/** A call of an action, by script or as a form. What programs post is read by routes of ours. */
function isForm({ method, headers, url }: IncomingMessage): boolean {
  if (method !== "POST" || url?.startsWith("/api/")) return false;
  return headers["next-action"] !== undefined || /^multipart\/form-data/.test(headers["content-type"] ?? "");
}

/**
 * Puts our page in place of the framework's own for any refusal or server error of a page request. The framework's
 * is drawn by JavaScript alone, and calls everything 500; ours says when it is the database that is away.
 */
export function ownErrorPages(request: IncomingMessage, response: ServerResponse, reference: string): void {
  if (!request.headers.accept?.includes("text/html") || request.headers["next-action"] || request.headers.rsc) return;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const flushHeaders = response.flushHeaders.bind(response);
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  let replaced = false;
  const isOurs = () =>
    !response.headersSent && (response.statusCode >= 500 || response.statusCode === STALE || isBareRefusal(response));

  // Next sends the headers on their own before it writes; after that nothing could be replaced.
  response.flushHeaders = () => (replaced || isOurs() ? undefined : flushHeaders());
  response.write = ((...args: unknown[]) => (replaced || isOurs() ? true : write(...args))) as typeof response.write;
  response.end = ((...args: unknown[]) => {
    if (replaced || !isOurs()) return replaced ? response : end(...args);
    replaced = true;
    void replaceBy(response, end, write, reference);
    return response;
  }) as typeof response.end;
}

const REFUSALS = [403, 405, 413, 415];

/** The framework's answer to an action of an older build: one line of plain text. */
const STALE = 409;

/** A refusal by proxy.ts: a status and nothing to read. */
function isBareRefusal(response: ServerResponse): boolean {
  return REFUSALS.includes(response.statusCode) && !response.getHeader("content-type");
}

async function replaceBy(
  response: ServerResponse,
  end: (...args: unknown[]) => ServerResponse,
  write: (...args: unknown[]) => boolean,
  reference: string,
): Promise<void> {
  const status = await statusToTell(response, reference);
  for (const name of ["content-length", "transfer-encoding", "content-encoding", "etag", "link"]) {
    response.removeHeader(name);
  }
  response.write = write as typeof response.write;
  response.end = end as typeof response.end;
  sendErrorPage(response, status as ErrorPageStatus, reference);
}

async function statusToTell({ statusCode, req }: ServerResponse, reference: string): Promise<number> {
  if (statusCode < 500) return statusCode;
  if (await isDatabaseToBlame()) return 503;
  return isForm(req) && !wasRead(reference) ? 400 : 500;
}
