import { formTokenFor } from "@/lib/rules/form-token";
import type { BuiltAction, BuiltPage } from "./built";
import { pick, type Random } from "./malformed-values";

/** A request that no browser of ours sends. A header that is null is left out. */
export type Payload = {
  kind: string;
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string | null>;
  body?: Buffer;
  /** How many bytes are said to come in all; the line is dropped before that. */
  claims?: number;
};

/** What an attacker may hold: a session and an attempt of their own. */
export type Holding = { session: string; attempt: string };
export type Target = { actions: BuiltAction[]; pages: BuiltPage[]; holding: Holding };

export type Maker = (random: Random, target: Target) => Payload;

export const MULTIPART = "multipart/form-data; boundary=----proof";

export function post(
  path: string,
  type: string | null,
  body: string | Buffer,
  headers: Payload["headers"] = {},
): Payload {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  // The door refuses what is larger than any form of ours; that is no news here.
  return {
    kind: "",
    method: "POST",
    path,
    headers: { "content-type": type, ...headers },
    body: bytes.subarray(0, 63_000),
  };
}

export function cookiesOf(random: Random, { holding }: Target): { cookie: string | null; token: string } {
  const { session, attempt } = holding;
  return pick(random, [
    { cookie: null, token: "" },
    { cookie: `session=${session}`, token: formTokenFor(session) },
    { cookie: `attempt=${attempt}`, token: formTokenFor(attempt) },
    { cookie: `session=${session}; attempt=${attempt}`, token: formTokenFor(attempt) },
    { cookie: `session=${"x".repeat(43)}; attempt=${"_".repeat(43)}`, token: "x".repeat(43) },
  ]);
}
