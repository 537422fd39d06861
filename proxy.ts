import { NextResponse, type NextRequest } from "next/server";
import { settings } from "@/lib/env";

const LARGEST_BODY_BYTES = 64 * 1024;
/** Here Resend reports, without an Origin: its signature is checked instead (lib/crypto/webhook-signature.ts). */
const WEBHOOK = { path: "/api/webhooks/resend", type: /^application\/json(;|$)/ };
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)(;|$)/;

/**
 * Sends away what no page of ours would send, before it costs anything, and gives every answer its policy.
 * It protects no action: each action checks for itself (SECURITY.md, "Traps").
 */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refusalOf(request);
  if (refusal) return new NextResponse(null, { status: refusal });

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  return response;
}

function refusalOf({ method, headers, nextUrl }: NextRequest): number | null {
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return 405;
  const isWebhook = nextUrl.pathname === WEBHOOK.path;
  if (!isWebhook && headers.get("origin") !== settings().appUrl) return 403;
  return bodyRefusalOf(headers, isWebhook ? WEBHOOK.type : FORM_TYPES);
}

function bodyRefusalOf(headers: Headers, types: RegExp): number | null {
  if (Number(headers.get("content-length") ?? 0) > LARGEST_BODY_BYTES) return 413;
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
