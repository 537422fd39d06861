import { beforeEach, describe, expect, it } from "vitest";
import { raiseEpoch } from "@/db/accounts";
import { database } from "@/db/client";
import { productDevices } from "@/db/product-schema";
import { digestOf } from "@/lib/crypto/tokens";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { after, newPerson, start } from "@/lib/testing/people";
import { tidyUp } from "./housekeeping";
import { savePrivacy } from "./privacy";
import { findCallingProduct, noteOpened, noteSignedOut, tellPrivacy, type Opening } from "./product-calls";
import { dropProduct, forgetProductDevice, giveProduct, listOwnDevices, makeProduct, takeProduct } from "./products";

useDatabase();

const ADA = "ada@company.example";
const BOB = "bob@company.example";
const draft = { name: "Draftboard", versionYear: 2025 };
const mesh = { name: "Meshworks", versionYear: 2021 };
const laptop: Opening = {
  address: ADA,
  device: { id: "serial-1", name: "Laptop" },
  codeConfirmed: false,
  trustDevice: false,
};

let adaId = "";
const tokens: Record<string, string> = {};
beforeEach(async () => {
  adaId = (await newPerson(ADA)).accountId;
  await newPerson(BOB, after({ minutes: 1 }));
  for (const [product, accountWide] of [
    [draft, true],
    [mesh, false],
  ] as const) {
    const made = await makeProduct({ ...product, accountWide, privacyPlace: "help-privacy" }, start);
    tokens[product.name] = made.ok ? made.token : "";
    await giveProduct(product, ADA, start);
  }
});

async function calling({ name }: { name: string }, now = start) {
  const found = await findCallingProduct(tokens[name]!, now);
  if (!found.ok) throw new Error(found.reason);
  return found.product;
}

/** Opens a product; answers whether a code is asked, and why. */
async function open(product: { name: string }, now: Date, how: Partial<Opening> = {}) {
  const answer = await noteOpened(await calling(product, now), { ...laptop, ...how }, now);
  return answer?.codeNeeded ? answer.occasion : answer && "no code";
}

const confirmed = { codeConfirmed: true };
const FIRST = "product-not-opened-lately";

describe("S9: a product asks whether a code is needed", () => {
  it("S9: the first time on a device, until the code was passed", async () => {
    expect(await open(draft, start)).toBe(FIRST);
    expect(await open(draft, start), "asked is not opened").toBe(FIRST);
    expect(await open(draft, start, confirmed)).toBe("no code");
    expect(await open(draft, after({ days: 1 }))).toBe("no code");
    expect(await open(draft, after({ days: 1 }), { device: { id: "serial-2", name: "Other" } })).toBe(FIRST);
    expect(await open(mesh, after({ days: 1 })), "another product").toBe(FIRST);
  });

  it("S9: after 30 days without use, and not before", async () => {
    await open(draft, start, confirmed);
    const used = after({ days: 30, milliseconds: -1 });
    expect(await open(draft, used)).toBe("no code");
    const unused = after({ days: 30 }, used);
    expect(await open(draft, unused)).toBe(FIRST);
    expect(await open(draft, after({ days: 1 }, unused)), "until it was passed").toBe(FIRST);
  });

  it("S9: after signing out of it, and after what ends every session", async () => {
    await open(draft, start, confirmed);
    await noteSignedOut(await calling(draft), { address: ADA, deviceId: laptop.device.id }, start);
    expect(await open(draft, start)).toBe("signed-out");
    await open(draft, start, confirmed);
    expect(await open(draft, start)).toBe("no code");
    await raiseEpoch(adaId);
    expect(await open(draft, start)).toBe("signed-out");
  });

  it("S7, S9: a trusted device skips it, in every product, for 30 days and no longer", async () => {
    await open(draft, start, { ...confirmed, trustDevice: true });
    expect(await open(mesh, after({ days: 1 }))).toBe("no code");
    await noteSignedOut(await calling(draft), { address: ADA, deviceId: laptop.device.id }, after({ days: 2 }));
    expect(await open(draft, after({ days: 30, milliseconds: -1 }))).toBe("no code");
    await noteSignedOut(await calling(draft), { address: ADA, deviceId: laptop.device.id }, after({ days: 30 }));
    expect(await open(draft, after({ days: 30 }))).toBe("signed-out");
  });

  it("S7, S9: trust needs the code, and ends with what ends all trust", async () => {
    await open(draft, start, { trustDevice: true });
    expect(await open(mesh, start)).toBe(FIRST);
    await open(draft, start, { ...confirmed, trustDevice: true });
    await raiseEpoch(adaId);
    expect(await open(mesh, start)).toBe(FIRST);
  });

  it("S9: of many at once, one row, and a code for each", async () => {
    const opened = await Promise.all(Array.from({ length: 10 }, () => open(draft, start)));
    expect(new Set(opened)).toEqual(new Set([FIRST]));
    expect(await database().$count(productDevices)).toBe(1);
    expect(JSON.stringify(await database().select().from(productDevices))).not.toContain("serial-1");
  });

  it("T7, S9: a device that its owner removes asks again, in every product; nobody else can remove it", async () => {
    for (const product of [draft, mesh]) await open(product, start, { ...confirmed, trustDevice: true });
    const [device, ...more] = await listOwnDevices(adaId);
    expect([device?.products.map(({ name }) => name).sort(), more]).toEqual([["Draftboard", "Meshworks"], []]);
    await forgetProductDevice("00000000-0000-4000-8000-000000000001", device!.id);
    expect(await open(draft, start)).toBe("no code");
    await forgetProductDevice(adaId, device!.id);
    expect([await open(draft, start), await open(mesh, start)]).toEqual([FIRST, FIRST]);
  });

  it("S9: a device not seen for 400 days is forgotten", async () => {
    await open(draft, start, confirmed);
    await tidyUp(after({ days: 400 }));
    expect(await database().$count(productDevices)).toBe(1);
    await tidyUp(after({ days: 400, milliseconds: 1 }));
    expect(await database().$count(productDevices)).toBe(0);
  });
});

describe("G4: a product reads what its user allows", () => {
  it("G4: the choices of the account, or that it is set on the device", async () => {
    expect(await tellPrivacy(await calling(draft), ADA)).toEqual({
      accountWide: true,
      required: true,
      development: false,
      offers: false,
      changedAt: null,
    });
    const nothing = { development: false, offers: false };
    const wording = { id: "a", texts: { development: "d", offers: "o" } };
    await savePrivacy(adaId, { seen: nothing, wanted: { ...nothing, offers: true } }, wording, after({ hours: 1 }));
    expect(await tellPrivacy(await calling(draft), ADA)).toMatchObject({
      offers: true,
      changedAt: after({ hours: 1 }),
    });
    expect(await tellPrivacy(await calling(mesh), ADA)).toEqual({ accountWide: false });
  });

  it("C4: who has no account and who has not this product are answered alike, with as much work", async () => {
    const product = await calling(draft);
    const unknown = { ...laptop, address: "nobody@company.example" };
    const calls: ((address: string) => Promise<unknown>)[] = [
      (address) => tellPrivacy(product, address),
      (address) => noteOpened(product, { ...laptop, address }, start),
      (address) => noteSignedOut(product, { address, deviceId: "serial-1" }, start),
    ];
    for (const call of calls) {
      const [has, hasNot] = [await effectsOf(() => call(BOB)), await effectsOf(() => call(unknown.address))];
      expect(has.result).toBeNull();
      expect(has).toEqual(hasNot);
    }
    await takeProduct(draft, ADA);
    expect(await tellPrivacy(product, ADA)).toBeNull();
  });
});

describe("SECURITY: a product's token", () => {
  it("SECURITY: only its digest is kept, and it ends with its product", async () => {
    expect(await calling(draft)).toMatchObject({ ...draft, tokenDigest: digestOf(tokens.Draftboard!) });
    for (const wrong of ["", "x".repeat(43), digestOf(tokens.Draftboard!)]) {
      expect(await findCallingProduct(wrong, start), wrong).toMatchObject({ reason: "wrong-token" });
    }
    expect(await makeProduct({ ...draft, accountWide: true, privacyPlace: "help-privacy" })).toMatchObject({
      reason: "product-taken",
    });
    await dropProduct(draft);
    expect(await findCallingProduct(tokens.Draftboard!, start)).toMatchObject({ reason: "wrong-token" });
  });

  it("SECURITY: 300 questions a minute, each product by itself", async () => {
    for (let turn = 0; turn < 300; turn++) await calling(draft, start);
    expect(await findCallingProduct(tokens.Draftboard!, start)).toEqual({
      ok: false,
      reason: "too-many-calls",
      until: after({ minutes: 1 }),
    });
    expect((await findCallingProduct(tokens.Meshworks!, start)).ok).toBe(true);
    expect((await findCallingProduct(tokens.Draftboard!, after({ minutes: 1 }))).ok).toBe(true);
  });
});
