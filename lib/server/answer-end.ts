import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What is to be called when a line is gone; one listener a line, however many requests came over it. */
const ends = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls `over` once: when the answer is out, or when its line is gone. Of an answer that waits behind another one in the
 * same line (pipelining) Node itself says nothing when the line goes. The answered function takes the call back.
 */
export function whenAnswered({ socket }: IncomingMessage, response: ServerResponse, over: () => void): () => void {
  const atEnd = endsOf(socket);
  const cancel = () => {
    response.off("close", once);
    atEnd.delete(once);
  };
  const once = () => {
    cancel();
    over();
  };
  response.once("close", once);
  atEnd.add(once);
  if (socket.destroyed) once();
  return cancel;
}

function endsOf(socket: Socket): Set<() => void> {
  const known = ends.get(socket);
  if (known) return known;
  const made = new Set<() => void>();
  ends.set(socket, made);
  socket.once("close", () => [...made].forEach((over) => over()));
  return made;
}
