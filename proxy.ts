import { NextResponse, type NextRequest } from "next/server";
import { settings } from "@/lib/env";
import { isTooLargeForPhoto, NEW_PHOTO_PATH, PHOTO_PATH } from "@/lib/rules/photo";

const LARGEST_BODY_BYTES = 64 * 1024;
const MULTIPART = /^multipart\/form-data;/;
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)(;|$)/;
/**
 * Where programs post, without an Origin, and which types of body: Resend, whose signature is checked instead; mail
 * programs, with a signed link (RFC 8058); products, with their token, who are told in words what is wrong with a body.
 */
const FROM_PROGRAMS = [
  { path: /^\/api\/webhooks\/resend$/, types: /^application\/json(;|$)/ },
  { path: /^\/api\/unsubscribe$/, types: FORM_TYPES },
  { path: /^\/api\/products\//, types: /^/ },
];

/**
 * Sends away what no page of ours would send, before it costs anything, and gives every answer its policy.
 * It protects no action: each action checks for itself (SECURITY.md, "Traps").
 */
export function proxy(request: NextRequest): NextResponse {
  if (isTooLargePhoto(request))
    return NextResponse.redirect(`${settings().appUrl}${NEW_PHOTO_PATH}?notice=photo-too-large`, 303);
  const refusal = refusalOf(request);
  if (refusal) return new NextResponse(null, { status: refusal });

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // A photo may be kept by its owner's browser, which asks each time whether it still may be shown.
  if (request.nextUrl.pathname !== PHOTO_PATH) response.headers.set("cache-control", "no-store");
  return response;
}

/** A photo is larger than any other form; one that is too large leads to a page that says so. */
function isTooLargePhoto({ method, headers, nextUrl }: NextRequest): boolean {
  const isFromHere = headers.get("origin") === settings().appUrl;
  const isPhoto = method === "POST" && nextUrl.pathname === PHOTO_PATH;
  return isPhoto && isFromHere && isTooLargeForPhoto(Number(headers.get("content-length") ?? 0));
}

function photoRefusalOf(headers: Headers): number | null {
  if (headers.get("origin") !== settings().appUrl) return 403;
  return MULTIPART.test(headers.get("content-type") ?? "") ? null : 415;
}

function refusalOf({ method, headers, nextUrl }: NextRequest): number | null {
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return 405;
  if (nextUrl.pathname === PHOTO_PATH) return photoRefusalOf(headers);
  const program = FROM_PROGRAMS.find(({ path }) => path.test(nextUrl.pathname));
  if (!program && headers.get("origin") !== settings().appUrl) return 403;
  return bodyRefusalOf(headers, program?.types ?? FORM_TYPES);
}

function bodyRefusalOf(headers: Headers, types: RegExp): number | null {
  if (Number(headers.get("content-length") ?? 0) > LARGEST_BODY_BYTES) return 413;
  // Nothing is unpacked here: what says that it is packed is not what it says.
  if (headers.has("content-encoding")) return 415;
  return types.test(headers.get("content-type") ?? "") ? null : 415;
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: ["/((?!_next/static/|icon\\.svg$|api/health$|mailbox/messages(?:/|$)).*)"] };
