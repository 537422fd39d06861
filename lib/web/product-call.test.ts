import { beforeEach, describe, expect, it } from "vitest";
import { GET as readPrivacy } from "@/app/api/products/privacy/route";
import { POST as tellOpened } from "@/app/api/products/opened/route";
import { POST as tellSignedOut } from "@/app/api/products/signed-out/route";
import { giveProduct, makeProduct } from "@/lib/flows/products";
import { useDatabase } from "@/lib/testing/database";
import { newPerson } from "@/lib/testing/people";
import { LONGEST_CALL } from "./product-call";

useDatabase();

const ADA = "ada@company.example";
const draft = { name: "Draftboard", versionYear: 2025 };
const opening = { email: ADA, device: { id: "serial-1", name: "Laptop" } };

let token = "";
beforeEach(async () => {
  await newPerson(ADA);
  const made = await makeProduct({ ...draft, accountWide: true, privacyPlace: "help-privacy" });
  token = made.ok ? made.token : "";
  await giveProduct(draft, ADA);
});

const bearer = () => ({ authorization: `Bearer ${token}` });
const json = () => ({ ...bearer(), "content-type": "application/json" });

function post(body: unknown, headers: Record<string, string> = json()): Request {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Request("http://localhost:3000/api/products/opened", { method: "POST", headers, body: text });
}

function get(query: string, headers: Record<string, string> = bearer()): Request {
  return new Request(`http://localhost:3000/api/products/privacy?${query}`, { headers });
}

async function told(answer: Promise<Response>) {
  const response = await answer;
  const body = (await response.json()) as { error?: string; message?: string };
  if (response.status >= 400) expect(body.message).toMatch(/^[A-Z].*\.$/);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return [response.status, body.error ?? body];
}

describe("G4, S9: what products are answered", () => {
  it("G4: the choices of a user, however the address is spelled", async () => {
    const choices = { accountWide: true, required: true, development: false, offers: false, changedAt: null };
    expect(await told(readPrivacy(get(`email=${ADA}`)))).toEqual([200, choices]);
    expect(await told(readPrivacy(get("email=ADA%40Company.Example&more=1")))).toEqual([200, choices]);
  });

  it("S9: a code the first time, none once it was passed, and one after signing out", async () => {
    const needed = (occasion: string) => ({ codeNeeded: true, occasion });
    const free = { codeNeeded: false, occasion: null };
    expect(await told(tellOpened(post(opening)))).toEqual([200, needed("product-not-opened-lately")]);
    expect(await told(tellOpened(post({ ...opening, codeConfirmed: true })))).toEqual([200, free]);
    expect(await told(tellOpened(post(opening)))).toEqual([200, free]);
    expect(await told(tellSignedOut(post(opening)))).toEqual([200, {}]);
    expect(await told(tellOpened(post(opening)))).toEqual([200, needed("signed-out")]);
  });

  it.each(["nobody@company.example", "eve@elsewhere.example"])("C4: %s is nobody to it", async (email) => {
    expect(await told(readPrivacy(get(`email=${email}`)))).toEqual([404, "no-such-user"]);
    expect(await told(tellOpened(post({ ...opening, email })))).toEqual([404, "no-such-user"]);
    expect(await told(tellSignedOut(post({ ...opening, email })))).toEqual([404, "no-such-user"]);
  });

  it("SECURITY: without its token nothing is looked at", async () => {
    for (const authorization of ["", "Bearer", `Bearer ${"x".repeat(43)}`, `Basic ${token}`, `Bearer ${token}x`]) {
      expect(await told(readPrivacy(get("email=nonsense", { authorization })))).toEqual([401, "wrong-token"]);
      expect(await told(tellOpened(post("{", { authorization })))).toEqual([401, "wrong-token"]);
    }
  });

  it.each<[string, unknown, number, string]>([
    ["no JSON", "{", 400, "wrong-body"],
    ["nothing", "", 400, "wrong-body"],
    ["no object", [opening], 400, "wrong-body"],
    ["no user", { device: opening.device }, 400, "wrong-address"],
    ["a user who is no address", { ...opening, email: "ada\r\nbcc: eve@x.example" }, 400, "wrong-address"],
    ["a user who is a list", { ...opening, email: [ADA] }, 400, "wrong-address"],
    ["no device", { email: ADA }, 400, "wrong-body"],
    ["a device without a name", { ...opening, device: { id: "1", name: " \u0000" } }, 400, "wrong-body"],
    ["a device with an endless name", { ...opening, device: { id: "1", name: "x".repeat(61) } }, 400, "wrong-body"],
    ["a device with an endless id", { ...opening, device: { id: "x".repeat(201), name: "x" } }, 400, "wrong-body"],
    ["a yes in letters", { ...opening, codeConfirmed: "yes" }, 400, "wrong-body"],
    ["too much", " ".repeat(LONGEST_CALL + 1), 413, "too-large"],
  ])("SECURITY: a body with %s is refused in words", async (_what, body, status, error) => {
    expect(await told(tellOpened(post(body)))).toEqual([status, error]);
  });

  it("SECURITY: only JSON is read, up to its limit", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
      expect(await told(tellOpened(post(opening, { ...bearer(), "content-type": type })))).toEqual([415, "wrong-type"]);
    }
    const full = JSON.stringify(opening).padEnd(LONGEST_CALL, " ");
    expect(
      (await tellOpened(post(full, { ...bearer(), "content-type": "application/json; charset=utf-8" }))).status,
    ).toBe(200);
  });

  it("SECURITY: who asks too often is told for how long to wait", async () => {
    const answers = [];
    for (let turn = 0; turn <= 300; turn++) answers.push(await readPrivacy(get("email=x")));
    const last = answers.at(-1)!;
    expect(answers.slice(0, -1).every(({ status }) => status === 400)).toBe(true);
    expect([last.status, ((await last.json()) as { error: string }).error]).toEqual([429, "too-many-calls"]);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(last.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  });
});
