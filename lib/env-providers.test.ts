import { describe, expect, it } from "vitest";
import { parseSettings } from "./env";

const real = {
  SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
  SMTP_URL: "smtp://relay.example.org",
  MAIL_DOMAIN: "example.org",
  APP_URL: "https://account.example.org",
};

describe("X3: settings of sign-ins elsewhere", () => {
  it("X3: name servers are IP addresses, with a port or without", () => {
    const { dnsServers } = parseSettings({
      ...real,
      DNS_SERVERS: "192.0.2.1, 192.0.2.1:5353,2001:db8::1,[2001:db8::1]:53",
    });
    expect(dnsServers).toEqual(["192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:53"]);
  });

  it("C6: Google is offered with both of its settings, at Google alone", () => {
    expect(parseSettings(real).google).toBeNull();
    const given = { ...real, GOOGLE_CLIENT_ID: "id", GOOGLE_CLIENT_SECRET: "secret" };
    const google = { issuer: "https://accounts.google.com", clientId: "id", clientSecret: "secret" };
    expect(parseSettings(given).google).toEqual(google);
  });

  it.each([{ GOOGLE_CLIENT_ID: "id" }, { GOOGLE_CLIENT_SECRET: "hunter2" }])("C6: %j alone is refused", (half) => {
    const parse = () => parseSettings({ ...real, ...half });
    expect(parse).toThrow(/^GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET: set both/);
    expect(parse).not.toThrow(/hunter2/);
  });

  it.each(["ns1.example.com", "192.0.2.1,", "192.0.2.1:53:53"])("X3: %j are no name servers", (DNS_SERVERS) => {
    expect(() => parseSettings({ ...real, DNS_SERVERS })).toThrow(/^DNS_SERVERS: must be a list of IP addresses/);
  });
});

describe("X3, G4: where people read what they decide about", () => {
  it("G4: the analytics programme has a web address, or none", () => {
    expect(parseSettings(real).analyticsUrl).toBeUndefined();
    const given = { ...real, ANALYTICS_URL: "https://example.org/a" };
    expect(parseSettings(given).analyticsUrl).toBe("https://example.org/a");
    for (const ANALYTICS_URL of ["analytics", "javascript:alert(1)"]) {
      expect(() => parseSettings({ ...real, ANALYTICS_URL })).toThrow(/^ANALYTICS_URL: must be a web address/);
    }
  });
});
