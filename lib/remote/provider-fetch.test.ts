import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { isInside, providerFetch } from "./provider-fetch";

const outsideDemo = (more: Record<string, string> = {}) =>
  testSettings({
    SMTP_URL: "smtp://mail.portal.example",
    MAIL_DOMAIN: "portal.example",
    APP_URL: "https://portal.example",
    ...more,
  });

describe("O1: addresses inside the house", () => {
  it.each([
    ["0.0.0.0", "0.255.255.255", "1.0.0.0"],
    ["10.0.0.0", "10.255.255.255", "9.255.255.255 11.0.0.0"],
    ["100.64.0.0", "100.127.255.255", "100.63.255.255 100.128.0.0"],
    ["127.0.0.0", "127.255.255.255", "126.255.255.255 128.0.0.0"],
    ["169.254.0.0", "169.254.255.255", "169.253.255.255 169.255.0.0"],
    ["172.16.0.0", "172.31.255.255", "172.15.255.255 172.32.0.0"],
    ["192.0.0.0", "192.0.0.255", "191.255.255.255 192.0.1.0"],
    ["192.168.0.0", "192.168.255.255", "192.167.255.255 192.169.0.0"],
    ["198.18.0.0", "198.19.255.255", "198.17.255.255 198.20.0.0"],
    ["224.0.0.0", "255.255.255.255", "223.255.255.255"],
    ["::", "::ffff:ffff", "::1:0:0:0"],
    ["64:ff9b::", "64:ff9b::ffff:ffff", "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff 64:ff9b::1:0:0"],
    ["fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff fe00::"],
    ["fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff fec0::"],
    ["ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ])("O1: from %s to %s, not %s", (first, last, outside) => {
    expect([first, last].map(isInside)).toEqual([true, true]);
    for (const address of outside.split(" ")) expect([address, isInside(address)]).toEqual([address, false]);
  });

  it.each([
    ["::1", true],
    ["::ffff:10.0.0.1", true],
    ["::ffff:127.0.0.1", true],
    ["::ffff:7f00:1", true],
    ["::ffff:169.254.169.254", true],
    ["::ffff:8.8.8.8", false],
    ["::ffff:808:808", false],
    ["8.8.8.8", false],
    ["203.0.114.1", false],
    ["2606:4700:4700::1111", false],
  ])("O1: %s is inside: %s", (address, inside) => {
    expect(isInside(address)).toBe(inside);
  });
});

describe("O1, O3: asking a company's provider", () => {
  let server: Server;
  let asked: string[] = [];
  const at = (path: string, host = "127.0.0.1") =>
    `http://${host}:${String((server.address() as AddressInfo).port)}${path}`;
  const securely = (host: string) => at("/", host).replace("http:", "https:");

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
      response.statusCode = Number(request.url?.slice(1)) || 200;
      response.end('{"issuer":"here"}');
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  beforeEach(() => void (asked = []));
  afterEach(() => void testSettings());
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(["127.0.0.1", "localhost"])("O1: demo mode reaches http at %s", async (host) => {
    testSettings();
    const response = await providerFetch(at("/", host), { method: "POST", body: "a=1" });
    expect([response.status, await response.json(), asked]).toEqual([200, { issuer: "here" }, ["POST /"]]);
  });

  it.each([500, 502, 503])("O3: a server that answers %i fails", async (status) => {
    testSettings();
    await expect(providerFetch(at(`/${String(status)}`))).rejects.toMatchObject({ code: "PROVIDER_FAILS" });
  });

  it.each([400, 401, 404])("O3: %i is an answer", async (status) => {
    testSettings();
    expect((await providerFetch(new URL(at(`/${String(status)}`)))).status).toBe(status);
  });

  it("O1: outside demo mode http is refused, also where private addresses are allowed", async () => {
    outsideDemo({ SSO_PRIVATE_ADDRESSES: "on" });
    await expect(providerFetch(at("/"))).rejects.toThrow("is not https");
    expect(asked).toEqual([]);
  });

  it.each(["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "10.0.0.1", "169.254.169.254"])(
    "O1: outside demo mode https at %s is refused",
    async (host) => {
      outsideDemo();
      await expect(providerFetch(securely(host))).rejects.toThrow("is not on the internet");
    },
  );

  it("O1: outside demo mode a name that leads inside is refused", async () => {
    outsideDemo();
    const refusal = { cause: { message: "localhost is not on the internet." } };
    await expect(providerFetch(securely("localhost"))).rejects.toMatchObject(refusal);
  });

  it.each(["127.0.0.1", "localhost"])("O1: SSO_PRIVATE_ADDRESSES=on lets https at %s through", async (host) => {
    outsideDemo({ SSO_PRIVATE_ADDRESSES: "on" });
    const failure: unknown = await providerFetch(securely(host)).catch((error: unknown) => error);
    // The server there speaks no TLS: what fails is the handshake, after the address was judged.
    expect(failure).toMatchObject({ cause: { code: expect.stringMatching(/SSL|ECONNRESET/) as string } });
  });
});
