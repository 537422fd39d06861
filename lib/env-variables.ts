import { isIP } from "node:net";
import { z } from "zod";
import { DEFAULT_MAILBOX_HOLD_HOURS } from "@/lib/rules/second-step-method";

/** One key of the ring; `id` is written beside everything made with it. */
export type SecretKey = { id: string; bytes: Buffer };

const KEY_BYTES = 32;

const keyRing = z.string().transform((ring, context) =>
  ring.split(",").map((entry): SecretKey => {
    const [id, encoded] = entry.trim().split(":");
    const bytes = Buffer.from(encoded ?? "", "base64");
    if (!id || !/^[a-z0-9-]{1,20}$/.test(id) || bytes.length !== KEY_BYTES) {
      context.addIssue("must be a list of id:key, each key 32 bytes in base64, newest first");
    }
    return { id: id ?? "", bytes };
  }),
);

const origin = z.url({ protocol: /^https?$/, error: "must be an address such as https://account.example.com" });
const webAddress = z.url({ protocol: /^https?$/, error: "must be a web address" });
const domain = z.string().regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a domain such as example.com");

const nameServers = z.string().transform((listed, context) =>
  listed.split(",").map((entry) => {
    const server = entry.trim();
    const host = server.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
    if (!isIP(host)) context.addIssue("must be a list of IP addresses, each with or without a port");
    return server;
  }),
);

function hasOneHost(url: string): boolean {
  return !URL.canParse(url) || !new URL(url).hostname.includes(",");
}

function isPercentEncoded(url: string): boolean {
  try {
    return decodeURIComponent(url) !== "";
  } catch {
    return false;
  }
}

/** The settings table (README) as it is read. */
export const variables = z.object({
  PORT: z.coerce.number("must be a number").int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must begin with postgres://" })
    .refine(hasOneHost, "must name one host: put what finds the others in front")
    .optional(),
  APP_URL: origin.optional(),
  BRAND_NAME: z.string().trim().min(1).max(40).default("Latchkey"),
  MAIL_DOMAIN: domain.optional(),
  SUPPORT_EMAIL: z.email("must be an email address").optional(),
  TERMS_URL: webAddress.optional(),
  PRIVACY_URL: webAddress.optional(),
  ANALYTICS_URL: webAddress.optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" })
    .refine(isPercentEncoded, "must have its user and password percent-encoded: % is %25")
    .optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: webAddress.optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, "must be the signing secret that Resend shows: whsec_ and base64")
    .optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number("must be a number").int().min(0).max(10).default(0),
  MAILBOX_HOLD_HOURS: z.coerce.number("must be a number").min(0).max(720).default(DEFAULT_MAILBOX_HOLD_HOURS),
  SSO_PRIVATE_ADDRESSES: z.enum(["on", "off"], "must be on or off").default("off"),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  DNS_SERVERS: nameServers.optional(),
  SECRET_KEYS: keyRing.optional(),
  PSEUDO_LANGUAGE: z.enum(["on", "off"], "must be on or off").default("off"),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^[^=,\s]+=[^,\r\n]*(,[^=,\s]+=[^,\r\n]*)*$/, "must be a list such as api-key=secret,team=sso")
    .optional(),
  OTEL_METRICS_EXPORTER: z.enum(["otlp", "none"], "must be otlp or none").optional(),
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce
    .number("must be a number of milliseconds")
    .int()
    .min(1000)
    .max(3_600_000)
    .default(60_000),
  OTEL_SERVICE_NAME: z.string().trim().min(1).max(100).default("latchkey"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "must be debug, info, warn or error").optional(),
});
export type Variables = z.infer<typeof variables>;
