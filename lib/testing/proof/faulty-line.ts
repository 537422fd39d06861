import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/**
 * What the line does: passes everything on, holds everything back without a word (a black hole), cuts every connection
 * (a reset), passes everything on late, or cuts each connection once that many bytes of the caller have passed.
 */
export type LineState = "open" | "silent" | "cut" | { lateMs: number } | { cutAfterBytes: number };

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

  const server = createServer((caller) => {
    if (state === "cut") return void caller.resetAndDestroy();
    const called = connect(port, "127.0.0.1");
    const both = [caller, called];
    let bytes = 0;
    const isTooMuch = (chunk: Buffer) => (bytes += chunk.length) > (limitOf(state) ?? Infinity);
    passOn(caller, called, (chunk) => isTooMuch(chunk) && both.forEach((each) => each.resetAndDestroy()));
    passOn(called, caller);
    for (const socket of both) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => {
        sockets.delete(socket);
        both.forEach((each) => each.destroy());
      });
    }
  });

  function passOn(from: Socket, to: Socket, look: (chunk: Buffer) => void = () => {}) {
    let last = Promise.resolve();
    from.on("data", (chunk: Buffer) => {
      look(chunk);
      const late = typeof state === "object" && "lateMs" in state ? state.lateMs : 0;
      const due = late > 0 ? new Promise<void>((resolve) => setTimeout(resolve, late)) : null;
      last = last
        .then(() => due)
        .then(() => heard)
        .then(() => void (to.writable && to.write(chunk)));
    });
  }

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

const limitOf = (state: LineState) =>
  typeof state === "object" && "cutAfterBytes" in state ? state.cutAfterBytes : null;
