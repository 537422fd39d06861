import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { openProviderDocuments, type ProviderChanges } from "@/lib/testing/openid-provider";
import { checkProvider, ProviderUnfit } from "./provider-check";

let provider: Awaited<ReturnType<typeof openProviderDocuments>>;
beforeAll(async () => void (provider = await openProviderDocuments()));
afterAll(() => provider.close());
beforeEach(() => void testSettings());
afterEach(() => {
  for (const name of Object.keys(provider.changes)) delete provider.changes[name as keyof ProviderChanges];
  testSettings();
});

describe("O1: a provider is asked as a sign-in would ask it", () => {
  it("one that fits tells its keys and its clock", async () => {
    const check = await checkProvider(provider.issuer);
    expect(check.keys).toBe(1);
    expect(Math.abs(check.clockAheadSeconds ?? 99)).toBeLessThanOrEqual(2);
  });

  it("a clock that is off is told", async () => {
    provider.changes.date = new Date(Date.now() - 600_000);
    expect((await checkProvider(provider.issuer)).clockAheadSeconds).toBeCloseTo(-600, -1);
  });

  it.each<[string, ProviderChanges, RegExp]>([
    ["another issuer", { discovery: { issuer: "https://elsewhere.example" } }, /calls itself https:\/\/elsewhere/],
    ["no token endpoint", { discovery: { token_endpoint: undefined } }, /token_endpoint/],
    ["no code flow", { discovery: { response_types_supported: ["id_token"] } }, /no code flow/],
    ["no PKCE", { discovery: { code_challenge_methods_supported: ["plain"] } }, /no PKCE/],
    ["no key", { keys: [] }, /no signing key/],
    ["a key for encryption only", { keys: [{ kty: "RSA", use: "enc" }] }, /no signing key/],
    ["a shared secret as key", { keys: [{ kty: "oct" }] }, /no signing key/],
    ["keys that are none", { keys: "many" }, /not what it should be/],
    ["a page that is not there", { status: 404 }, /answers 404/],
    ["a server that fails", { status: 503 }, /could not be asked: .* fails/],
    [
      "keys at an address that nobody answers",
      { discovery: { jwks_uri: "http://localhost:1/keys" } },
      /could not be asked/,
    ],
  ])("%s does not fit", async (_what, changes, words) => {
    Object.assign(provider.changes, changes);
    const asked = checkProvider(provider.issuer);
    await expect(asked).rejects.toThrow(ProviderUnfit);
    await expect(asked).rejects.toThrow(words);
  });

  it("PKCE with S256 among others fits", async () => {
    provider.changes.discovery = { code_challenge_methods_supported: ["plain", "S256"] };
    expect(await checkProvider(provider.issuer)).toMatchObject({ keys: 1 });
  });

  it.each(["ftp://id.acme.example", "http://id.acme.example", "https://id.acme.example?tenant=1", "id.acme.example"])(
    "%s is no issuer, and is not asked",
    async (issuer) => {
      await expect(checkProvider(issuer)).rejects.toThrow(/is no issuer/);
    },
  );
});
