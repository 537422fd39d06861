import type { IncomingMessage, ServerResponse } from "node:http";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** No page has this address. */
const UNKNOWN = "/page-not-found";

/** Where the framework keeps what it found out about a request: asked for anew, it has to find out anew. */
const FOUND_OUT = Symbol.for("NextInternalRequestMeta");

/**
 * Handles a request so that whatever is not found looks the same. A page that says of itself that it is none
 * (`notFound()`) would be sent empty, to be filled by JavaScript: without it there would be nothing to read, and anybody
 * could tell it from an address that nobody knows (SPEC H6). In its place goes the page for an unknown address, and that
 * one for every unknown address alike.
 */
export async function handleAsOneNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handler,
): Promise<void> {
  const isPage = request.method === "GET" && request.headers.accept?.includes("text/html") && !request.headers.rsc;
  if (isPage) holdNotFound(response, () => askForUnknown(request, response, handle));
  await handle(request, response);
}

/** Lets nothing of a 404 out; when it would be complete, `instead` answers. */
function holdNotFound(response: ServerResponse, instead: () => void): void {
  const { write, end, flushHeaders } = response;
  const ownHeaders = response.getHeaderNames();
  let isHeld = false;
  const isNotFound = () => (isHeld ||= !response.headersSent && response.statusCode === 404);
  response.flushHeaders = () => (isNotFound() ? undefined : flushHeaders.call(response));
  response.write = ((...part: Parameters<typeof write>) =>
    isNotFound() ? true : write.apply(response, part)) as typeof response.write;
  response.end = ((...part: Parameters<typeof end>) => {
    if (!isNotFound()) return end.apply(response, part);
    Object.assign(response, { write, end, flushHeaders, statusCode: 200 });
    for (const name of response.getHeaderNames()) if (!ownHeaders.includes(name)) response.removeHeader(name);
    instead();
    return response;
  }) as typeof response.end;
}

function askForUnknown(request: IncomingMessage, response: ServerResponse, handle: Handler): void {
  const asked = request.url;
  request.url = UNKNOWN;
  Reflect.deleteProperty(request, FOUND_OUT);
  // The framework listens to an answer anew each time that it is to give one.
  response.setMaxListeners(2 * response.getMaxListeners());
  // What the log says of it is what was asked for.
  response.prependOnceListener("finish", () => (request.url = asked));
  handle(request, response).catch(() => response.destroy());
}
