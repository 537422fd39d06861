import type { IncomingMessage, ServerResponse } from "node:http";
import { time } from "@/lib/metrics";
import { whenAnswered } from "./answer-end";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Where people hand in a password before they are in. */
const PASSWORD_PAGES = new Set(["/sign-in/password", "/create-account/details", "/reset-password/new"]);

/** As many as are hashed within about a second: all others would only wait further in, where waiting costs something. */
const AT_ONCE = 8;
/** More than these do not wait here: whoever comes then is told by the hash queue to come back. */
const MOST_WAITING = 100;
/** Such a form is smaller, and then waits whole in the request's buffer. */
const LARGEST_FORM_BYTES = 8_000;
/** Longer than any answer takes to make: then it is one that nobody reads, and its place is somebody else's. */
const LONGEST_STAY_MS = 10_000;

/**
 * Lets a rush of passwords in a few at a time, first come first served: what draws the pages of everybody is one
 * thread, and a crowd that came in all at once would be in the way of people who are in already. A form that is still
 * on its way holds no place.
 */
export function takeTurns(
  handle: Handler,
  { atOnce = AT_ONCE, mostWaiting = MOST_WAITING, longestStayMs = LONGEST_STAY_MS } = {},
): Handler {
  let inside = 0;
  const waiting: (() => void)[] = [];

  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside--;
  };
  const leaveAtEnd = (request: IncomingMessage, response: ServerResponse) => {
    const timer = setTimeout(() => {
      stay();
      leave();
    }, longestStayMs).unref();
    const stay = whenAnswered(request, response, () => {
      clearTimeout(timer);
      leave();
    });
  };
  /** Whether the turn came before the person went away. */
  const turn = (request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
    new Promise((resolve) => {
      const enter = () => {
        stay();
        resolve(true);
      };
      waiting.push(enter);
      const stay = whenAnswered(request, response, () => {
        waiting.splice(waiting.indexOf(enter), 1);
        resolve(false);
      });
    });

  return async (request, response) => {
    if (!bringsPassword(request)) return handle(request, response);
    if (!(await hasArrived(request))) return;
    const isFull = inside >= atOnce;
    // It takes no place: the next one to leave lets in who has waited longest.
    if (isFull && waiting.length >= mostWaiting) return handle(request, response);
    const begin = performance.now();
    if (!isFull) inside++;
    else if (!(await turn(request, response))) return;
    time("latchkey.door.wait", performance.now() - begin);
    leaveAtEnd(request, response);
    await handle(request, response);
  };
}

function bringsPassword({ method, url = "", headers }: IncomingMessage): boolean {
  const isForm = method === "POST" && PASSWORD_PAGES.has(url.split("?")[0] ?? "");
  const length = Number(headers["content-length"]);
  // Of an empty one the end would pass before anybody listens to it.
  return isForm && length > 0 && length <= LARGEST_FORM_BYTES;
}

/** Resolves when all of the form is here; false when the line broke first. */
function hasArrived(request: IncomingMessage): Promise<boolean> {
  const length = Number(request.headers["content-length"]);
  return new Promise((resolve) => {
    const look = () => {
      const isHere = request.complete || request.readableLength >= length;
      if (!isHere && !request.destroyed) return;
      request.off("readable", look);
      request.off("close", look);
      resolve(isHere && !request.destroyed);
    };
    request.on("readable", look);
    request.on("close", look);
    look();
  });
}
