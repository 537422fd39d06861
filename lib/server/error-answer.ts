import type { IncomingMessage, ServerResponse } from "node:http";
import { errorPages, type ErrorPageStatus } from "@/lib/content/error-pages";
import { settings } from "@/lib/env";
import { isDatabaseToBlame } from "@/lib/flows/health";
import { languageAskedFor } from "@/lib/words";
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
  const refused = response.statusCode < 500;
  const status = refused ? response.statusCode : (await isDatabaseToBlame()) ? 503 : 500;
  for (const name of ["content-length", "transfer-encoding", "content-encoding", "etag", "link"]) {
    response.removeHeader(name);
  }
  response.write = write as typeof response.write;
  response.end = end as typeof response.end;
  sendErrorPage(response, status as ErrorPageStatus, reference);
}
