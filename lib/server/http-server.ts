import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import compression from "compression";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { time } from "@/lib/metrics";
import { pageKind } from "@/lib/rules/page-kind";
import { PHOTO_PATH } from "@/lib/rules/photo";
import { whenAnswered } from "./answer-end";
import { drawOnce } from "./drawn-pages";
import { blameUnreadableForms, ownErrorPages, sendErrorPage } from "./error-answer";
import { watchForLoops } from "./loop-watch";
import { handleAsOneNotFound } from "./not-found-page";
import { takeTurns } from "./password-turns";
import { guardRequest } from "./request-guard";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const STOP_WITHIN_MS = 5000;
/** Longer than proxies keep an idle line (60 s): whoever closes first must not be us, or their next request is lost. */
const IDLE_LINE_MS = 75_000;
const REQUEST_WITHIN_MS = 10_000;
/** A photo of five megabytes comes slowly from a phone. */
const PHOTO_WITHIN_MS = 60_000;
const compress = compression();

/** Serves Next behind our own door on `port`; in demo mode on the loopback only. Resolves once it listens. */
export async function listenOn(port: number, handle: Handler): Promise<{ stop: () => Promise<void> }> {
  const handleInTurn = takeTurns(drawOnce(handle));
  const server = createServer((request, response) => {
    const id = randomUUID();
    answer(id, request, response, handleInTurn).catch((error: unknown) => {
      log().error({ id, err: error }, "a request failed at the door");
      if (response.headersSent) response.destroy();
      else sendErrorPage(response, 500, id);
    });
  });
  server.headersTimeout = REQUEST_WITHIN_MS;
  server.requestTimeout = PHOTO_WITHIN_MS;
  server.keepAliveTimeout = IDLE_LINE_MS;
  // Also one on which an answer waits that nobody reads.
  server.timeout = IDLE_LINE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, settings().demo ? loopbackOf(settings().appUrl) : undefined, resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** The loopback address that the name in `appUrl` means. */
function loopbackOf(appUrl: string): string {
  return new URL(appUrl).hostname === "[::1]" ? "::1" : "127.0.0.1";
}

async function answer(id: string, request: IncomingMessage, response: ServerResponse, handle: Handler): Promise<void> {
  const startedAt = performance.now();
  setSecurityHeaders(response);
  response.once("finish", () => {
    const milliseconds = performance.now() - startedAt;
    logRequest(id, request, response, milliseconds);
    time("http.server.request.duration", milliseconds, wordsOf(request, response));
  });
  const verdict = guardRequest(
    {
      url: request.url ?? "/",
      method: request.method ?? "GET",
      headers: request.headers,
      socketAddress: request.socket.remoteAddress ?? "",
    },
    settings(),
  );
  if (!verdict.pass) {
    if (verdict.status === 307) response.writeHead(307, { location: verdict.location }).end();
    else sendErrorPage(response, verdict.status, id);
    return;
  }
  for (const [name, value] of Object.entries(verdict.headers)) {
    if (value === undefined) delete request.headers[name];
    else request.headers[name] = value;
  }
  request.headers["x-request-id"] = id;
  if (request.method === "POST") askInsteadOfPosting(response);
  blameUnreadableForms(request, response, id);
  if (request.url !== PHOTO_PATH) cutWhenSlow(request, response);
  watchForLoops(request, response, id);
  compress(request as never, response as never, () => undefined);
  ownErrorPages(request, response, id);
  await handleAsOneNotFound(request, response, handle);
}

/** Whoever sends anything but a photo more slowly than people do is let go. */
function cutWhenSlow(request: IncomingMessage, response: ServerResponse): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, REQUEST_WITHIN_MS);
  whenAnswered(request, response, () => clearTimeout(timer));
}

/**
 * After a form was posted, a page that leads elsewhere is to be asked for (303, RFC 9110 §15.4.4). The framework says
 * 307, and a browser without JavaScript would post the form again, to a page that does not know it.
 */
function askInsteadOfPosting(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(status === 307 ? 303 : status, ...rest)) as typeof response.writeHead;
}

function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "same-origin");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (settings().appUrl.startsWith("https:")) {
    response.setHeader("strict-transport-security", "max-age=31536000; includeSubDomains");
  }
}

/** One line a request. The query is left out: it may hold what someone was given in private. */
function logRequest(id: string, request: IncomingMessage, response: ServerResponse, milliseconds: number): void {
  const path = request.url?.split("?")[0];
  if (path?.startsWith("/_next/static/")) return;
  const { method } = request;
  log().info({ id, method, path, status: response.statusCode, milliseconds: Math.round(milliseconds) }, "request");
}

const METHODS = ["GET", "HEAD", "POST"];

/** What is told of a timed answer: never its address. */
function wordsOf({ method = "", url = "/" }: IncomingMessage, { statusCode }: ServerResponse) {
  return {
    "http.request.method": METHODS.includes(method) ? method : "_OTHER",
    "http.response.status_code": statusCode,
    page: pageKind(url.split("?")[0] ?? ""),
  };
}
