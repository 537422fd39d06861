import { createSocket } from "node:dgram";
import { decode, encode, AUTHORITATIVE_ANSWER } from "dns-packet";

/** NXDOMAIN and SERVFAIL (RFC 1035 §4.1.1). */
const NO_SUCH_NAME = 3;
const SERVER_FAILURE = 2;

/** A real name server on a free port that knows TXT records and nothing else. */
export async function openNameServer() {
  /** By name; "broken" answers that the server failed. */
  const records = new Map<string, string[][] | "broken">();
  const socket = createSocket("udp4");
  socket.on("message", (message, { port, address }) => {
    const { id, questions = [] } = decode(message);
    const name = questions[0]?.name.toLowerCase() ?? "";
    const known = records.get(name);
    const code = known === "broken" ? SERVER_FAILURE : known ? 0 : NO_SUCH_NAME;
    const texts = Array.isArray(known) ? known : [];
    const answers = texts.map((data) => ({ type: "TXT" as const, name, ttl: 1, data }));
    const flags = AUTHORITATIVE_ANSWER | code;
    socket.send(encode({ type: "response", id, flags, questions, answers }), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  const { port } = socket.address();
  return {
    address: `127.0.0.1:${port}`,
    records,
    close: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  };
}
