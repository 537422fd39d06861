import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/**
 * What the line does: passes everything on, holds everything back without a word (a black hole), cuts every connection
 * (a reset), ends each new one politely, passes everything on late, or cuts each connection once that many bytes of the
 * caller have passed.
 */
export type LineState = "open" | "silent" | "cut" | "ended" | { lateMs: number } | { cutAfterBytes: number };

export type FaultyLine = {
  set: (state: LineState) => void;
  /** The same address, through this line. */
  through: (url: string) => string;
  close: () => Promise<void>;
};

/** A TCP line of ours to a port of the loopback, which fails as told. */
export async function openFaultyLine(port: number): Promise<FaultyLine> {
  let state: LineState = "open";
  let heard = Promise.resolve();
  let hear = () => {};
  const sockets = new Set<Socket>();

  const conditions = () => ({ lateMs: typeof state === "object" && "lateMs" in state ? state.lateMs : 0, heard });

  const server = createServer((caller) => {
    if (state === "cut") return void caller.resetAndDestroy();
    // Read to its end first: what is left unread would make a reset of it.
    if (state === "ended")
      return void caller
        .resume()
        .on("error", () => {})
        .end();
    const called = connect(port, "127.0.0.1");
    const both = [caller, called];
    let bytes = 0;
    passOn(caller, called, conditions, (chunk) => {
      bytes += chunk.length;
      if (typeof state !== "object" || !("cutAfterBytes" in state) || bytes <= state.cutAfterBytes) return;
      both.forEach((each) => each.resetAndDestroy());
    });
    passOn(called, caller, conditions);
    for (const socket of both) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => {
        sockets.delete(socket);
        both.forEach((each) => each.destroy());
      });
    }
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    set(next) {
      state = next;
      hear();
      heard = next === "silent" ? new Promise((resolve) => (hear = resolve)) : Promise.resolve();
      if (next === "cut") for (const socket of sockets) socket.resetAndDestroy();
    },
    through: (url) => Object.assign(new URL(url), { port: (server.address() as AddressInfo).port }).href,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Passes on what one side says, in its order, under the conditions of that moment. */
function passOn(
  from: Socket,
  to: Socket,
  conditions: () => { lateMs: number; heard: Promise<void> },
  look: (chunk: Buffer) => void = () => {},
): void {
  let last = Promise.resolve();
  from.on("data", (chunk: Buffer) => {
    look(chunk);
    const { lateMs } = conditions();
    const due = lateMs > 0 ? new Promise<void>((resolve) => setTimeout(resolve, lateMs)) : null;
    last = last
      .then(() => due)
      .then(() => conditions().heard)
      .then(() => void (to.writable && to.write(chunk)));
  });
}
