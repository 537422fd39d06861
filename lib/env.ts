import { variables, type SecretKey, type Variables } from "./env-variables";

/** Where mail leaves the house. `mailbox` is the built-in one of demo mode (SPEC M1). */
export type Sender =
  | { kind: "mailbox" }
  | { kind: "smtp"; url: string }
  | { kind: "resend"; apiKey: string; baseUrl: string | undefined; webhookSecret: string | undefined };

export type { SecretKey };

/** This portal at Google. The issuer is another one in demo mode alone. */
export type GoogleClient = { issuer: string; clientId: string; clientSecret: string };

/** Where numbers about the running portal go, and how often. */
export type MetricsSettings = { endpoint: string; serviceName: string; exportEveryMs: number };

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
  /** What the analytics programme is, for people who decide about it (SPEC G4). */
  analyticsUrl: string | undefined;
  sender: Sender;
  demo: boolean;
  trustedProxyHops: number;
  /** How long a reset through mail holds the mailbox of an account with an app (SPEC P5). */
  mailboxHoldHours: number;
  /** Whether a company's provider may be at an address that only this house can reach. */
  ssoPrivateAddresses: boolean;
  /** Signing in with Google; null where it is not offered. */
  google: GoogleClient | null;
  /** Name servers to ask instead of the machine's own, each an address with or without a port. */
  dnsServers: string[];
  /** Newest first: the first one is used for everything new, the others only to read. */
  secretKeys: SecretKey[];
  /** Null where nobody collects them. */
  metrics: MetricsSettings | null;
  pseudoLanguage: boolean;
  logLevel: string;
};

/** Thrown when a setting is missing or wrong; the message names each variable and what is wrong with it. */
export class SettingsError extends Error {}

const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
const LOCAL_COLLECTOR = "http://localhost:4318";
const GOOGLE_ISSUER = "https://accounts.google.com";

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
    ...googleProblems(values),
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
    analyticsUrl: values.ANALYTICS_URL,
    sender: senderOf(values),
    demo,
    trustedProxyHops: values.TRUSTED_PROXY_HOPS,
    mailboxHoldHours: values.MAILBOX_HOLD_HOURS,
    ssoPrivateAddresses: values.SSO_PRIVATE_ADDRESSES === "on",
    google: googleOf(values),
    dnsServers: values.DNS_SERVERS ?? [],
    secretKeys: values.SECRET_KEYS ?? [],
    metrics: metricsOf(values),
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

function googleOf({ GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret }: Variables): GoogleClient | null {
  return clientId && clientSecret ? { issuer: GOOGLE_ISSUER, clientId, clientSecret } : null;
}

/** By the names that OpenTelemetry gives its settings: an endpoint or the word `otlp` turns it on, `none` off. */
function metricsOf(values: Variables): MetricsSettings | null {
  const { OTEL_METRICS_EXPORTER: exporter, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint = LOCAL_COLLECTOR } = values;
  const isOn = exporter ? exporter === "otlp" : values.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined;
  if (!isOn) return null;
  const { OTEL_SERVICE_NAME: serviceName, OTEL_METRIC_EXPORT_INTERVAL: exportEveryMs } = values;
  return { endpoint: endpoint.replace(/\/+$/, ""), serviceName, exportEveryMs };
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

function googleProblems({ GOOGLE_CLIENT_ID: id, GOOGLE_CLIENT_SECRET: secret }: Variables): string[] {
  return !id === !secret ? [] : ["GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET: set both of them, or neither"];
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
