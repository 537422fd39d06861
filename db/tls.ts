import { once } from "node:events";
import { readFileSync } from "node:fs";
import { isIP, Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";

/** How lines to a PostgreSQL are secured. `isOptional`: plainly, where it does not speak TLS. */
export type Tls = { isOptional: boolean; rejectUnauthorized: boolean; ca?: string };

/** "SSLRequest" (PostgreSQL 18, 54.7): its length, and a number that is no version. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
const YES = "S";
const NO = "N";

const MODES: Record<string, { isOptional: boolean; rejectUnauthorized: boolean } | null> = {
  disable: null,
  false: null,
  allow: { isOptional: true, rejectUnauthorized: false },
  prefer: { isOptional: true, rejectUnauthorized: false },
  require: { isOptional: false, rejectUnauthorized: false },
  true: { isOptional: false, rejectUnauthorized: false },
  "verify-ca": { isOptional: false, rejectUnauthorized: true },
  "verify-full": { isOptional: false, rejectUnauthorized: true },
};

/**
 * What an address says of TLS, by the names of PostgreSQL's own programs (`sslmode`, and `sslrootcert`: a file, or
 * `system`) or the driver's (`ssl`), and the address without it. Throws where it says what nobody knows. Who is verified
 * is verified by name, too.
 */
export function readTls(address: string): { url: string; tls: Tls | null } {
  const url = new URL(address);
  const asked = (name: string) => url.searchParams.get(name);
  const root = asked("sslrootcert");
  const mode = modeCalled(asked("sslmode") ?? asked("ssl") ?? (root ? "verify-full" : "disable"));
  for (const told of ["sslmode", "ssl", "sslrootcert"]) url.searchParams.delete(told);
  const ca = root && root !== "system" ? { ca: readFileSync(root, "utf8") } : {};
  const verified = root ? { isOptional: false, rejectUnauthorized: true } : {};
  return { url: url.href, tls: mode && { ...mode, ...verified, ...ca } };
}

function modeCalled(name: string) {
  const mode = Object.hasOwn(MODES, name) ? MODES[name] : undefined;
  if (mode === undefined) throw new Error(`sslmode is one of ${Object.keys(MODES).join(", ")}.`);
  return mode;
}

/** Asks for TLS over an open line, and answers the line inside of it; `watch` sees that one from its beginning. */
export async function secured(
  line: Socket,
  host: string,
  tls: Tls,
  watch: (line: TLSSocket) => Socket,
): Promise<Socket> {
  line.write(SSL_REQUEST);
  const [answer] = (await once(line, "data")) as [Buffer];
  const said = answer.toString("latin1");
  if (said === NO && tls.isOptional) return line;
  // Anything behind its one byte was put there by somebody else (CVE-2021-23222).
  if (said !== YES) throw Object.assign(new Error("The database does not speak TLS."), { code: "ECONNREFUSED" });
  const { rejectUnauthorized, ca } = tls;
  const secure = watch(
    connect({ socket: line, rejectUnauthorized, ca, servername: isIP(host) ? "" : host, host }) as TLSSocket,
  );
  await once(secure, "secureConnect");
  return secure;
}

/** A line that breaks as soon as somebody has it: the driver forgets one that it never got. */
export function brokenLine(reason: unknown): Socket {
  const line = new Socket();
  setImmediate(() => line.destroy(reason instanceof Error ? reason : new Error("The line could not be opened.")));
  return line;
}
