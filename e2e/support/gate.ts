import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A door in front of a service on the loopback: a relay or database that can go away and come back. */
export type Gate = {
  port: number;
  /** What comes is let through. */
  open: () => Promise<void>;
  /** Every line is cut and no new one is taken, as when the service has stopped. */
  close: () => Promise<void>;
  /** Lines stay, but nothing goes through any more, as when a network swallows everything. */
  hold: () => void;
};

/** Opens a gate on a free port that leads to `target`. */
export async function openGate(target: string): Promise<Gate> {
  const { hostname, port: targetPort } = new URL(target);
  const lines = new Set<Socket>();
  let held = false;
  const server = createServer((here) => {
    const there = connect(Number(targetPort), hostname);
    for (const line of [here, there]) {
      lines.add(line);
      line.on("error", () => line.destroy());
      line.on("close", () => {
        lines.delete(line);
        here.destroy();
        there.destroy();
      });
    }
    here.on("data", (part) => held || there.write(part));
    there.on("data", (part) => held || here.write(part));
  });
  const cut = () => lines.forEach((line) => line.destroy());
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async open() {
      if (held) cut();
      held = false;
      if (!server.listening) await listen(port);
    },
    async close() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
    hold() {
      held = true;
    },
  };
}
