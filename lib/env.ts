import { z } from "zod";
import { DEFAULT_MAILBOX_HOLD_HOURS } from "@/lib/rules/second-step-method";

/** Where mail leaves the house. `mailbox` is the built-in one of demo mode (SPEC M1). */
export type Sender =
  | { kind: "mailbox" }
  | { kind: "smtp"; url: string }
  | { kind: "resend"; apiKey: string; baseUrl: string | undefined; webhookSecret: string | undefined };

/** One key of the ring; `id` is written beside everything made with it. */
export type SecretKey = { id: string; bytes: Buffer };

export type Settings = {
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  /** The public origin, without a trailing slash. */
  appUrl: string;
  brandName: string;
  mailDomain: string;
  supportEmail: string;
  termsUrl: string | undefined;
  privacyUrl: string | undefined;
  sender: Sender;
  demo: boolean;
  trustedProxyHops: number;
  /** How long a reset through mail holds the mailbox of an account with an app (SPEC P5). */
  mailboxHoldHours: number;
  /** Whether a company's provider may be at an address that only this house can reach. */
  ssoPrivateAddresses: boolean;
  /** Newest first: the first one is used for everything new, the others only to read. */
  secretKeys: SecretKey[];
  pseudoLanguage: boolean;
  logLevel: string;
};

/** Thrown when a setting is missing or wrong; the message names each variable and what is wrong with it. */
export class SettingsError extends Error {}

const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
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

const variables = z.object({
  PORT: z.coerce.number("must be a number").int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must begin with postgres://" }).optional(),
  APP_URL: origin.optional(),
  BRAND_NAME: z.string().trim().min(1).max(40).default("Latchkey"),
  MAIL_DOMAIN: domain.optional(),
  SUPPORT_EMAIL: z.email("must be an email address").optional(),
  TERMS_URL: webAddress.optional(),
  PRIVACY_URL: webAddress.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" }).optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: webAddress.optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, "must be the signing secret that Resend shows: whsec_ and base64")
    .optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number("must be a number").int().min(0).max(10).default(0),
  MAILBOX_HOLD_HOURS: z.coerce.number("must be a number").min(0).max(720).default(DEFAULT_MAILBOX_HOLD_HOURS),
  SSO_PRIVATE_ADDRESSES: z.enum(["on", "off"], "must be on or off").default("off"),
  SECRET_KEYS: keyRing.optional(),
  PSEUDO_LANGUAGE: z.enum(["on", "off"], "must be on or off").default("off"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "must be debug, info, warn or error").optional(),
});
type Variables = z.infer<typeof variables>;

/**
 * Reads the settings table (README) from environment variables.
 * An empty variable counts as not set. Throws SettingsError with one line a problem.
 */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join("\n"),
    );
  }
  const values = parsed.data;
  const appUrl = new URL(values.APP_URL ?? `http://localhost:${values.PORT}`);
  const demo = isDemo(values, appUrl);
  const problems = [
    ...senderProblems(values, demo),
    ...webhookProblems(values),
    ...addressProblems(values, appUrl),
    ...keyProblems(values),
  ];
  if (problems.length > 0) throw new SettingsError(problems.join("\n"));

  const mailDomain = values.MAIL_DOMAIN ?? "latchkey.example";
  return {
    port: values.PORT,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    appUrl: appUrl.origin,
    brandName: values.BRAND_NAME,
    mailDomain,
    supportEmail: values.SUPPORT_EMAIL ?? `support@${mailDomain}`,
    termsUrl: values.TERMS_URL,
    privacyUrl: values.PRIVACY_URL,
    sender: senderOf(values),
    demo,
    trustedProxyHops: values.TRUSTED_PROXY_HOPS,
    mailboxHoldHours: values.MAILBOX_HOLD_HOURS,
    ssoPrivateAddresses: values.SSO_PRIVATE_ADDRESSES === "on",
    secretKeys: values.SECRET_KEYS ?? [],
    pseudoLanguage: values.PSEUDO_LANGUAGE === "on",
    // A newcomer watches the terminal for the addresses to open, not for every request.
    logLevel: values.LOG_LEVEL ?? (demo ? "warn" : "info"),
  };
}

/** SPEC M1: demo mode is no sender and an address on the loopback. Only then keys are made on the spot. */
export function isDemoEnvironment(environment: Record<string, string | undefined>): boolean {
  const { RESEND_API_KEY, SMTP_URL, APP_URL } = environment;
  return isDemo({ RESEND_API_KEY, SMTP_URL }, APP_URL && URL.canParse(APP_URL) ? new URL(APP_URL) : undefined);
}

function isDemo(values: Pick<Variables, "RESEND_API_KEY" | "SMTP_URL">, appUrl: URL | undefined): boolean {
  return !values.RESEND_API_KEY && !values.SMTP_URL && (!appUrl || LOOPBACK_HOSTS.includes(appUrl.hostname));
}

function senderOf(values: Variables): Sender {
  if (values.RESEND_API_KEY) {
    const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl, RESEND_WEBHOOK_SECRET: webhookSecret } = values;
    return { kind: "resend", apiKey, baseUrl, webhookSecret };
  }
  return values.SMTP_URL ? { kind: "smtp", url: values.SMTP_URL } : { kind: "mailbox" };
}

function senderProblems(values: Variables, demo: boolean): string[] {
  const problems = [];
  if (values.RESEND_API_KEY && values.SMTP_URL) problems.push("RESEND_API_KEY, SMTP_URL: set one of them, not both");
  if (!demo && !values.RESEND_API_KEY && !values.SMTP_URL) {
    problems.push(
      "SMTP_URL or RESEND_API_KEY: is missing. Mail can stay in the house only when APP_URL is on localhost",
    );
  }
  if (!demo && !values.MAIL_DOMAIN) problems.push("MAIL_DOMAIN: is missing. Mail is sent from noreply@ this domain");
  if (!demo && values.PSEUDO_LANGUAGE === "on") problems.push("PSEUDO_LANGUAGE: is for demo mode only");
  return problems;
}

function webhookProblems({ RESEND_WEBHOOK_SECRET: secret, RESEND_API_KEY: key }: Variables): string[] {
  return secret && !key ? ["RESEND_WEBHOOK_SECRET: is of use only with RESEND_API_KEY"] : [];
}

function addressProblems(values: Variables, appUrl: URL): string[] {
  const problems = [];
  if (appUrl.pathname !== "/" || appUrl.search) problems.push("APP_URL: must be an origin, without a path");
  if (appUrl.protocol === "http:" && !LOOPBACK_HOSTS.includes(appUrl.hostname)) {
    problems.push("APP_URL: must begin with https:// unless it is on localhost");
  }
  return problems;
}

function keyProblems({ SECRET_KEYS: keys }: Variables): string[] {
  if (!keys) return ["SECRET_KEYS: is missing. Make one with: echo k1:$(openssl rand -base64 32)"];
  const alike = new Set(keys.map(({ id }) => id)).size < keys.length;
  return alike ? ["SECRET_KEYS: names two keys alike. Each needs an id of its own, or the older cannot be found"] : [];
}

const house = globalThis as typeof globalThis & { latchkeySettings?: Settings };

/** The settings of this process, read once. */
export function settings(): Settings {
  return (house.latchkeySettings ??= parseSettings(process.env));
}
