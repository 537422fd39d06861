import { z } from "zod";
import { findCallingProduct } from "@/lib/flows/product-calls";
import { log } from "@/lib/log";
import { parseEmailAddress } from "@/lib/rules/email-address";
import { LONGEST_DEVICE_ID, LONGEST_DEVICE_NAME, readName } from "@/lib/rules/product";
import { requestId } from "./request";

/** Longer bodies, in UTF-16 code units, are refused unread. */
export const LONGEST_CALL = 4096;

/** What a product is told when it is not answered: a name for its program, a sentence for whoever wrote that. */
const refusals = {
  "wrong-token": [401, "Send the product's token: Authorization: Bearer <token>."],
  "too-many-calls": [429, "Too many questions within a minute. Wait as long as Retry-After says."],
  "wrong-type": [415, "Send JSON: Content-Type: application/json."],
  "too-large": [413, `Send at most ${LONGEST_CALL} characters.`],
  "wrong-body": [400, "The body is not as the README describes it."],
  "wrong-address": [400, "Name the user by one email address."],
  "no-such-user": [404, "Nobody who has this product has this address."],
  unavailable: [503, "This could not be answered just now. Try again in a moment."],
} as const satisfies Record<string, readonly [number, string]>;
type CallRefusal = keyof typeof refusals;
type Asked<Call> = { call: Call } | { refusal: CallRefusal };

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;
const RETRY_SECONDS = 5;

/** A user as products name them, in the one spelling. */
export const userField = z.string().transform((typed, context) => {
  const address = parseEmailAddress(typed);
  if (!address) context.addIssue("wrong-address");
  return address ?? z.NEVER;
});

export const deviceIdField = z.string().min(1).max(LONGEST_DEVICE_ID);
export const deviceNameField = z.string().transform((given, context) => {
  const name = readName(given, LONGEST_DEVICE_NAME);
  if (!name) context.addIssue("wrong-body");
  return name ?? z.NEVER;
});

type Product = Extract<Awaited<ReturnType<typeof findCallingProduct>>, { ok: true }>["product"];

/**
 * Answers a product's call: its token is looked at first, then `read` takes what it asks from the request, and `answer`
 * answers; null stands for a user who is nobody to this product. Nothing that breaks is told outside.
 */
export async function answerCall<Call>(
  request: Request,
  read: (request: Request) => Promise<Asked<Call>>,
  answer: (product: Product, call: Call) => Promise<object | null>,
): Promise<Response> {
  try {
    const caller = await findCallingProduct(BEARER.exec(request.headers.get("authorization") ?? "")?.[1] ?? "");
    if (!caller.ok) return refuse(caller.reason, caller.until);
    const asked = await read(request);
    if ("refusal" in asked) return refuse(asked.refusal);
    const told = await answer(caller.product, asked.call);
    return told ? respond(200, told) : refuse("no-such-user");
  } catch (error) {
    log().error({ id: await requestId(), err: error }, "a product could not be answered");
    return refuse("unavailable", new Date(Date.now() + RETRY_SECONDS * 1000));
  }
}

/** Reads a JSON body of this shape. */
export function jsonCall<Shape extends z.ZodType>(schema: Shape) {
  return async (request: Request): Promise<Asked<z.infer<Shape>>> => {
    if (!/^application\/json(;|$)/i.test(request.headers.get("content-type") ?? "")) return { refusal: "wrong-type" };
    const text = await request.text();
    if (text.length > LONGEST_CALL) return { refusal: "too-large" };
    return parsed(schema, jsonOf(text));
  };
}

/** Reads the query of the address. */
export function queryCall<Shape extends z.ZodType>(schema: Shape) {
  return async (request: Request): Promise<Asked<z.infer<Shape>>> =>
    parsed(schema, Object.fromEntries(new URL(request.url).searchParams));
}

function parsed<Shape extends z.ZodType>(schema: Shape, given: unknown): Asked<z.infer<Shape>> {
  const read = schema.safeParse(given);
  if (read.success) return { call: read.data };
  const isAddress = read.error.issues.every(({ path }) => path[0] === "email");
  return { refusal: isAddress ? "wrong-address" : "wrong-body" };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(error: CallRefusal, until: Date | null = null): Response {
  const [status, message] = refusals[error];
  return respond(status, { error, message }, until);
}

function respond(status: number, body: object, until: Date | null = null): Response {
  const headers: Record<string, string> = { "cache-control": "no-store" };
  if (until) headers["retry-after"] = String(secondsUntil(until));
  if (status === 401) headers["www-authenticate"] = "Bearer";
  return Response.json(body, { status, headers });
}

function secondsUntil(until: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
}
