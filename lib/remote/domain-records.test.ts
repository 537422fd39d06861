import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { openNameServer } from "@/lib/testing/name-server";
import { lookForProof } from "./domain-records";

const facts = { domain: "acme.example", proofToken: "t0k-en", provedAt: null, missingSince: null };
const NAME = "_latchkey.acme.example";
let server: Awaited<ReturnType<typeof openNameServer>>;

beforeAll(async () => void (server = await openNameServer()));
afterAll(async () => {
  await server.close();
  testSettings();
});
beforeEach(() => {
  server.records.clear();
  testSettings({ DNS_SERVERS: server.address });
});

it.each<[string, string[][] | "broken" | null, string]>([
  ["the record", [["latchkey-domain=t0k-en"]], "there"],
  ["the record in two parts, among others", [["v=spf1"], ["latchkey-domain=", "t0k-en"]], "there"],
  ["another record", [["latchkey-domain=other"]], "missing"],
  ["a name without TXT records", [], "missing"],
  ["no such name", null, "missing"],
  ["a name server that fails", "broken", "unknown"],
])("O1: %s: %s", async (_what, records, seen) => {
  if (records) server.records.set(NAME, records);
  expect(await lookForProof(facts)).toBe(seen);
});

it("O1: a record of the domain itself is not the proof", async () => {
  server.records.set("acme.example", [["latchkey-domain=t0k-en"]]);
  expect(await lookForProof(facts)).toBe("missing");
});

it("O1: a name server that is not there says nothing", async () => {
  testSettings({ DNS_SERVERS: "127.0.0.1:1" });
  expect(await lookForProof(facts)).toBe("unknown");
});
