import { request, type IncomingHttpHeaders } from "node:http";

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string };

/**
 * One HTTP request exactly as told, to `address`: any path, any Host, with or without a length. No browser sends such
 * things, but anyone else can.
 */
export function rawRequest(
  address: string,
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: hostname, port, path, method, headers, setHost: headers.host === undefined },
      (given) => {
        let text = "";
        given.setEncoding("utf8");
        given.on("data", (part: string) => (text += part));
        given.on("error", reject);
        given.on("end", () => resolve({ status: given.statusCode ?? 0, headers: given.headers, body: text }));
      },
    );
    asked.on("error", reject);
    if (body !== undefined) asked.write(body);
    asked.end();
  });
}
