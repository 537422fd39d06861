import type { IncomingMessage, ServerResponse } from "node:http";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { BROWSER_CHECK_PAGE } from "@/lib/rules/browser-check";
import { hasAttempt, isLoop, nextRound, roundAsText, roundIn } from "@/lib/rules/redirect-loop";

const ROUND_SECONDS = 60;

/**
 * Ends a loop of redirects on the page that looks at the browser (SPEC H5): a browser in the middle of something that
 * is led on again and again without being shown a page. That page leads nowhere by itself.
 */
export function watchForLoops(request: IncomingMessage, response: ServerResponse, id: string): void {
  const cookies = request.headers.cookie ?? "";
  if (request.method !== "GET" || !hasAttempt(cookies)) return;
  const former = roundIn(cookies);
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const to = response.getHeader("location");
    if (status >= 300 && typeof to === "string") {
      const round = nextRound(former, pathIn(request.url ?? "/"), pathIn(to), new Date());
      if (isLoop(round)) {
        response.setHeader("location", `${BROWSER_CHECK_PAGE}?seen=loop`);
        log().warn({ id }, "a loop of redirects was ended");
      }
      keep(response, isLoop(round) ? null : roundAsText(round));
    } else if (former && request.headers.accept?.includes("text/html")) keep(response, null);
    return writeHead(status, ...rest);
  }) as typeof response.writeHead;
}

/** Writes the round into the browser, or takes it away. */
function keep(response: ServerResponse, value: string | null): void {
  const isSecure = settings().appUrl.startsWith("https:");
  const name = isSecure ? "__Host-round" : "round";
  const age = value === null ? 0 : ROUND_SECONDS;
  const cookie = `${name}=${value ?? ""}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  response.appendHeader("set-cookie", cookie);
}

/** The path alone: what follows it differs from round to round. */
function pathIn(address: string): string {
  return URL.canParse(address, settings().appUrl) ? new URL(address, settings().appUrl).pathname : "";
}
