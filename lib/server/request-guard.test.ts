import { describe, expect, it } from "vitest";
import { guardRequest, type GuardedRequest, type GuardSettings } from "./request-guard";

const demo: GuardSettings = { appUrl: "http://localhost:3000", demo: true, trustedProxyHops: 0 };
const real: GuardSettings = { appUrl: "https://account.example.org", demo: false, trustedProxyHops: 0 };

function guard(at: GuardSettings, headers: GuardedRequest["headers"], request: Partial<GuardedRequest> = {}) {
  const own = { host: new URL(at.appUrl).host };
  const asked = { url: "/sign-in", method: "GET", socketAddress: "198.51.100.7", ...request };
  return guardRequest({ ...asked, headers: { ...own, ...headers } }, at);
}

const refused = (status: number) => ({ pass: false, status });
const passes = expect.objectContaining({ pass: true });

describe("M1: only our own Host is served", () => {
  it.each<[GuardSettings, string | undefined, unknown]>([
    [demo, "localhost:3000", passes],
    [real, "account.example.org", passes],
    [real, "account.example.org:443", refused(421)],
    [real, "www.example.org", refused(421)],
    [real, "account.example.org.evil.example", refused(421)],
    [real, "198.51.100.1", refused(421)],
    [real, "localhost", refused(421)],
    [real, "127.0.0.1:3000", refused(421)],
    [real, "", refused(421)],
    [real, undefined, refused(421)],
    [demo, "evil.example", refused(421)],
    [demo, "evil.example:3000", refused(421)],
    [demo, "localhost.evil.example:3000", refused(421)],
    [demo, "localhost:3000.evil.example", refused(421)],
    [demo, "evil.example#localhost", refused(421)],
    [demo, "127.0.0.1.evil.example", refused(421)],
    [demo, "127a0b0c1", refused(421)],
    [demo, "192.0.2.1:3000", refused(421)],
    [demo, "0.0.0.0:3000", refused(421)],
    [demo, "", refused(421)],
    [demo, undefined, refused(421)],
  ])("M1: %j as %j", (at, host, verdict) => {
    expect(guard(at, { host })).toEqual(verdict);
  });

  it.each(["127.0.0.1:3000", "localhost", "localhost:8080", "[::1]:3000"])(
    "M1: in demo mode %s, read, leads to our address",
    (host) => {
      const location = "http://localhost:3000/security?tab=1";
      expect(guard(demo, { host }, { url: "/security?tab=1" })).toEqual({ pass: false, status: 307, location });
      const post = { method: "POST" };
      expect(guard(demo, { host, "content-length": "0" }, post)).toEqual(refused(421));
      for (const method of ["PUT", "DELETE", "OPTIONS"]) {
        expect(guard(demo, { host }, { method })).toEqual(refused(405));
      }
    },
  );

  it.each([
    ["/api/health", passes],
    ["/api/health?ready", passes],
    ["/api/health/", refused(421)],
    ["/api/healthy", refused(421)],
    ["/sign-in?/api/health", refused(421)],
    ["//api/health", refused(421)],
  ])("M1: a probe that knows our number only may ask %s", (url, verdict) => {
    expect(guard(real, { host: "10.0.0.5:3000" }, { url })).toEqual(verdict);
  });

  it("M1: what comes after sees our own Host, whatever the probe said", () => {
    expect(guard(real, { host: "evil.example" }, { url: "/api/health" })).toMatchObject({
      headers: { host: "account.example.org" },
    });
  });
});

describe("M1: forwarded requests in demo mode", () => {
  const claims: [string, string][] = [
    ["forwarded", "for=192.0.2.1"],
    ["x-forwarded-for", "192.0.2.1"],
    ["x-forwarded-host", "localhost:3000"],
    ["x-forwarded-proto", "https"],
    ["x-real-ip", "192.0.2.1"],
    ["x-forwarded-for", ""],
  ];
  it.each(claims)("M1: %s: %s is refused", (name, value) => {
    expect(guard(demo, { [name]: value })).toEqual(refused(400));
    expect(guard(demo, { [name]: value }, { url: "/api/health" })).toEqual(refused(400));
    expect(guard(demo, { [name]: [value] })).toEqual(refused(400));
  });

  it.each(claims)("M1: %s: %s passes behind an announced proxy", (name, value) => {
    expect(guard({ ...demo, trustedProxyHops: 1 }, { [name]: value })).toEqual(passes);
  });
});

describe("S16: what a client claims is replaced by what was seen", () => {
  it.each<[string, number, string | string[] | undefined, string]>([
    ["nothing claimed", 0, undefined, "198.51.100.7"],
    ["a claim, no proxy", 0, "192.0.2.1", "198.51.100.7"],
    ["a claim in two headers, no proxy", 0, ["192.0.2.1", "192.0.2.2"], "198.51.100.7"],
    ["one proxy", 1, "192.0.2.1", "192.0.2.1"],
    ["one proxy and a claim before it", 1, "203.0.113.9, 192.0.2.1", "192.0.2.1"],
    ["one proxy and a claim in its own header", 1, ["203.0.113.9", "192.0.2.1"], "192.0.2.1"],
    ["two proxies", 2, "203.0.113.9, 192.0.2.1, 10.0.0.1", "192.0.2.1"],
    ["one proxy that said nothing", 1, undefined, "198.51.100.7"],
    ["one proxy and something unreadable", 1, "<script>", "198.51.100.7"],
  ])("S16: %s", (_what, trustedProxyHops, forwardedFor, address) => {
    expect(guard({ ...real, trustedProxyHops }, { "x-forwarded-for": forwardedFor })).toMatchObject({
      pass: true,
      headers: { "x-forwarded-for": address },
    });
  });

  it.each([
    [real, "https"],
    [{ ...demo, trustedProxyHops: 1 }, "http"],
  ])("S16: every other claim is taken away, and the protocol is ours", (at, protocol) => {
    const claims = {
      forwarded: "for=x",
      "x-forwarded-host": "evil.example",
      "x-real-ip": "x",
      "x-forwarded-proto": "x",
    };
    const verdict = guard(at, claims);
    expect(verdict.pass && verdict.headers).toStrictEqual({
      host: new URL(at.appUrl).host,
      forwarded: undefined,
      "x-forwarded-host": undefined,
      "x-real-ip": undefined,
      "x-forwarded-for": "198.51.100.7",
      "x-forwarded-proto": protocol,
    });
  });

  it.each([
    ["::ffff:198.51.100.7", "198.51.100.7"],
    ["2001:db8::7", "2001:db8::7"],
    ["", "unknown"],
  ])("S16: the socket %j counts as %s", (socketAddress, address) => {
    expect(guard(real, {}, { socketAddress })).toMatchObject({ headers: { "x-forwarded-for": address } });
  });
});

describe("SECURITY: what no browser of ours sends is refused at the door", () => {
  it.each(["http://localhost:3000/sign-in", "*", "", "/%ff", "/sign-in/%", "/%e2%82"])(
    "SECURITY: the target %j",
    (url) => {
      expect(guard(demo, {}, { url })).toEqual(refused(400));
    },
  );

  it.each(["/", "/%C3%A9", "/sign-in?return-to=%ff"])("SECURITY: the target %j can be read", (url) => {
    expect(guard(demo, {}, { url })).toEqual(passes);
  });

  it("SECURITY: a body of unknown length", () => {
    expect(guard(demo, {}, { method: "POST" })).toEqual(refused(411));
    expect(guard(demo, { "content-length": "0" }, { method: "POST" })).toEqual(passes);
  });

  it.each(["%", "%00", "null", "{}", "%24R1", "[[[[", encodeURIComponent('["",{}'), "x".repeat(50_000)])(
    "SECURITY: a place of the framework's script that cannot be read: %.20s",
    (state) => {
      expect(guard(demo, { "next-router-state-tree": state })).toEqual(refused(400));
    },
  );

  it("SECURITY: … and one that can", () => {
    const state = encodeURIComponent(JSON.stringify(["", { children: ["sign-in", { children: ["__PAGE__", {}] }] }]));
    expect(guard(demo, { rsc: "1", "next-router-state-tree": state })).toEqual(passes);
  });
});
