import { describe, expect, it } from "vitest";
import { isDemoEnvironment, parseSettings, SettingsError } from "./env";

type Environment = Record<string, string | undefined>;

const key = (byte: number, length = 32) => Buffer.alloc(length, byte).toString("base64");
const keys = { SECRET_KEYS: `k1:${key(1)}` };
const smtp = { SMTP_URL: "smtp://relay.example:25" };
const resend = { RESEND_API_KEY: "re_123" };
const domain = { MAIL_DOMAIN: "example.org" };
const site = { APP_URL: "https://account.example.org" };
const real = { ...keys, ...smtp, ...domain, ...site };

/** What stops the start, one line a problem; none when it does not. */
function problems(environment: Environment): string[] {
  try {
    parseSettings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split("\n");
  }
}

describe("X3: each error names its variable", () => {
  it.each<[string, Environment]>([
    ["PORT", { PORT: "http" }],
    ["PORT", { PORT: "0" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "3000.5" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/latchkey" }],
    ["DATABASE_URL", { DATABASE_URL: "localhost" }],
    ["APP_URL", { APP_URL: "account.example.org" }],
    ["APP_URL", { APP_URL: "ftp://account.example.org" }],
    ["APP_URL", { APP_URL: "javascript:alert(1)" }],
    ["APP_URL", { APP_URL: "https://account.example.org/portal" }],
    ["APP_URL", { APP_URL: "https://account.example.org/?a=1" }],
    ["BRAND_NAME", { BRAND_NAME: "  " }],
    ["BRAND_NAME", { BRAND_NAME: "x".repeat(41) }],
    ["MAIL_DOMAIN", { MAIL_DOMAIN: "example" }],
    ["MAIL_DOMAIN", { MAIL_DOMAIN: "noreply@example.org" }],
    ["MAIL_DOMAIN", { MAIL_DOMAIN: "example.org\r\nBcc: x" }],
    ["SUPPORT_EMAIL", { SUPPORT_EMAIL: "support" }],
    ["TERMS_URL", { TERMS_URL: "/terms" }],
    ["PRIVACY_URL", { PRIVACY_URL: "javascript:alert(1)" }],
    ["SMTP_URL", { SMTP_URL: "relay.example:25" }],
    ["SMTP_URL", { SMTP_URL: "https://relay.example" }],
    ["SMTP_URL", { SMTP_URL: "smtp://portal:50%off@relay.example" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://one,two/latchkey" }],
    ["RESEND_BASE_URL", { RESEND_BASE_URL: "resend" }],
    ["RESEND_WEBHOOK_SECRET", { RESEND_WEBHOOK_SECRET: key(1, 24) }],
    ["RESEND_WEBHOOK_SECRET", { RESEND_WEBHOOK_SECRET: `whsec_${key(1, 24)}` }],
    ["TRUSTED_PROXY_HOPS", { TRUSTED_PROXY_HOPS: "yes" }],
    ["TRUSTED_PROXY_HOPS", { TRUSTED_PROXY_HOPS: "-1" }],
    ["TRUSTED_PROXY_HOPS", { TRUSTED_PROXY_HOPS: "11" }],
    ["PSEUDO_LANGUAGE", { PSEUDO_LANGUAGE: "true" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ["SECRET_KEYS", { SECRET_KEYS: key(1) }],
    ["SECRET_KEYS", { SECRET_KEYS: `K1:${key(1)}` }],
    ["SECRET_KEYS", { SECRET_KEYS: `:${key(1)}` }],
    ["SECRET_KEYS", { SECRET_KEYS: `k1:${key(1, 31)}` }],
    ["SECRET_KEYS", { SECRET_KEYS: `k1:${key(1, 33)}` }],
    ["SECRET_KEYS", { SECRET_KEYS: `k2:${key(2)},k1:` }],
    ["SECRET_KEYS", { SECRET_KEYS: `k2:${key(2)},` }],
    ["SECRET_KEYS", { SECRET_KEYS: `k1:${key(2)},k1:${key(1)}` }],
  ])("X3: %s, given %j", (variable, environment) => {
    const found = problems({ ...real, ...environment });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${variable}: \\S.{5,}`));
  });

  it("X3: a refusal shows no key and no password", () => {
    const secrets = { SECRET_KEYS: "hunter2", RESEND_API_KEY: "hunter2", SMTP_URL: "relay:hunter2" };
    expect(problems({ ...real, ...secrets }).join()).not.toContain("hunter2");
  });

  it("X3: all problems are told at once", () => {
    expect(problems({ ...real, PORT: "x", LOG_LEVEL: "x" }).map((line) => line.split(":")[0])).toEqual([
      "PORT",
      "LOG_LEVEL",
    ]);
    expect(problems({ APP_URL: "http://account.example.org" }).map((line) => line.split(":")[0])).toEqual([
      "SMTP_URL or RESEND_API_KEY",
      "MAIL_DOMAIN",
      "APP_URL",
      "SECRET_KEYS",
    ]);
  });
});

describe("M1: the fence around demo mode", () => {
  it.each<[string, Environment, "demo" | "real" | string]>([
    ["nothing but keys", {}, "demo"],
    ["localhost", { APP_URL: "http://localhost:4000" }, "demo"],
    ["127.0.0.1", { APP_URL: "http://127.0.0.1:4000" }, "demo"],
    ["[::1]", { APP_URL: "http://[::1]:4000" }, "demo"],
    ["https on localhost", { APP_URL: "https://localhost" }, "demo"],
    ["SMTP on localhost", { ...smtp, ...domain }, "real"],
    ["Resend on localhost", { ...resend, ...domain }, "real"],
    ["SMTP on a site", { ...smtp, ...domain, ...site }, "real"],
    ["Resend on a site", { ...resend, ...domain, ...site }, "real"],
    ["no sender on a site", { ...domain, ...site }, "SMTP_URL or RESEND_API_KEY"],
    ["both senders", { ...smtp, ...resend, ...domain, ...site }, "RESEND_API_KEY, SMTP_URL"],
    ["both senders on localhost", { ...smtp, ...resend, ...domain }, "RESEND_API_KEY, SMTP_URL"],
    ["a sender without a domain", { ...smtp, ...site }, "MAIL_DOMAIN"],
    ["http on a site", { ...smtp, ...domain, APP_URL: "http://account.example.org" }, "APP_URL"],
    ["http beside the loopback", { ...smtp, ...domain, APP_URL: "http://192.0.2.1" }, "APP_URL"],
    [
      "a name that looks like it",
      { ...domain, APP_URL: "https://localhost.example.org" },
      "SMTP_URL or RESEND_API_KEY",
    ],
    ["all interfaces", { ...domain, APP_URL: "https://0.0.0.0:3000" }, "SMTP_URL or RESEND_API_KEY"],
    [
      "user info that looks like it",
      { ...domain, APP_URL: "https://localhost@x.example" },
      "SMTP_URL or RESEND_API_KEY",
    ],
    ["the pseudo-language for real people", { ...real, PSEUDO_LANGUAGE: "on" }, "PSEUDO_LANGUAGE"],
  ])("M1: %s", (_what, environment, expected) => {
    const given = { ...keys, ...environment };
    if (expected === "demo" || expected === "real") {
      const { demo, sender } = parseSettings(given);
      expect([demo, sender.kind === "mailbox"]).toEqual([expected === "demo", expected === "demo"]);
      expect(isDemoEnvironment(given)).toBe(demo);
    } else {
      expect(problems(given).map((line) => line.split(":")[0])).toEqual([expected]);
    }
  });

  it("X3: keys are made on the spot in demo mode only", () => {
    expect(isDemoEnvironment({})).toBe(true);
    expect(isDemoEnvironment({ SMTP_URL: "", RESEND_API_KEY: "", APP_URL: "" })).toBe(true);
    for (const set of [smtp, resend, site]) expect(isDemoEnvironment(set)).toBe(false);
  });

  it.each<[string, Environment]>([
    ["on a site", { ...real, SECRET_KEYS: undefined }],
    ["on a site, empty", { ...real, SECRET_KEYS: "" }],
    ["in demo mode", {}],
  ])("X3: missing keys stop the start %s", (_where, environment) => {
    expect(problems(environment)).toEqual([expect.stringMatching(/^SECRET_KEYS: is missing/)]);
  });
});

describe("X3: what the settings are", () => {
  it("X3: an empty variable counts as not set", () => {
    const names = ["PORT", "DATA_DIR", "DATABASE_URL", "APP_URL", "BRAND_NAME", "MAIL_DOMAIN", "SUPPORT_EMAIL"];
    const more = ["TERMS_URL", "PRIVACY_URL", "SMTP_URL", "RESEND_API_KEY", "RESEND_BASE_URL", "TRUSTED_PROXY_HOPS"];
    const empty = Object.fromEntries([...names, ...more, "PSEUDO_LANGUAGE", "LOG_LEVEL"].map((name) => [name, ""]));
    expect(parseSettings({ ...empty, ...keys })).toEqual(parseSettings(keys));
  });

  it("X3: without any there are defaults", () => {
    expect(parseSettings(keys)).toMatchObject({
      port: 3000,
      dataDir: ".data",
      databaseUrl: undefined,
      appUrl: "http://localhost:3000",
      brandName: "Latchkey",
      sender: { kind: "mailbox" },
      trustedProxyHops: 0,
      pseudoLanguage: false,
    });
  });

  it("X3: with all of them they are read", () => {
    const given = { ...real, PORT: "8080", DATABASE_URL: "postgres://db/latchkey", TRUSTED_PROXY_HOPS: "2" };
    const words = { BRAND_NAME: " Acme ", TERMS_URL: "https://example.org/t", PRIVACY_URL: "https://example.org/p" };
    expect(parseSettings({ ...given, ...words, DATA_DIR: "/srv/data", LOG_LEVEL: "debug" })).toMatchObject({
      port: 8080,
      dataDir: "/srv/data",
      databaseUrl: "postgres://db/latchkey",
      appUrl: "https://account.example.org",
      brandName: "Acme",
      mailDomain: "example.org",
      supportEmail: "support@example.org",
      termsUrl: "https://example.org/t",
      privacyUrl: "https://example.org/p",
      sender: { kind: "smtp", url: "smtp://relay.example:25" },
      trustedProxyHops: 2,
      logLevel: "debug",
    });
  });

  it.each<[string, Environment, string]>([
    ["the port", { PORT: "4567" }, "http://localhost:4567"],
    ["no trailing slash", { APP_URL: "http://localhost:4567/" }, "http://localhost:4567"],
    ["no default port", { ...real, APP_URL: "https://account.example.org:443/" }, "https://account.example.org"],
    ["lower case", { ...real, APP_URL: "HTTPS://Account.Example.ORG" }, "https://account.example.org"],
  ])("X3: the origin has %s", (_what, environment, appUrl) => {
    expect(parseSettings({ ...keys, ...environment }).appUrl).toBe(appUrl);
  });

  it("X3: keys are read newest first", () => {
    const ring = parseSettings({ SECRET_KEYS: `k2:${key(2)}, k1:${key(1)}` }).secretKeys;
    expect(ring).toEqual([2, 1].map((which) => ({ id: `k${which}`, bytes: Buffer.alloc(32, which) })));
  });
});
