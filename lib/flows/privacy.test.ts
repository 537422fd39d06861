import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { privacyHistory } from "@/db/preference-schema";
import type { Privacy } from "@/lib/rules/privacy";
import { useDatabase } from "@/lib/testing/database";
import { after, newPerson, start } from "@/lib/testing/people";
import { listOwnProducts, savePrivacy, viewPrivacy } from "./privacy";
import { giveOpenedProduct, makeProduct, takeProduct } from "./products";

useDatabase();

const allow = (development: boolean, offers: boolean): Privacy => ({ development, offers });
const wording = (id: string) => ({ id, texts: { development: `develop ${id}`, offers: `offer ${id}` } });
const later = after({ hours: 1 });

describe("G4: product privacy", () => {
  it("G4: every choice is kept: when, from what, to what, under which words", async () => {
    const { accountId } = await newPerson();
    expect((await viewPrivacy(accountId)).choices).toEqual(allow(false, false));
    await savePrivacy(accountId, { seen: allow(false, false), wanted: allow(true, true) }, wording("a"), start);
    await savePrivacy(accountId, { seen: allow(true, true), wanted: allow(true, false) }, wording("b"), later);
    const { choices, history } = await viewPrivacy(accountId);
    expect(choices).toEqual(allow(true, false));
    const told = history.map(({ choice, before, after: to, at, wordingId, wording: text }) => [
      choice,
      `${before} ${to}`,
      at,
      wordingId,
      text,
    ]);
    expect(told).toEqual([
      ["offers", "true false", later, "b", "offer b"],
      ["offers", "false true", start, "a", "offer a"],
      ["development", "false true", start, "a", "develop a"],
    ]);
  });

  it("G4: saving what holds already adds nothing", async () => {
    const { accountId } = await newPerson();
    const same = { seen: allow(false, false), wanted: allow(false, false) };
    expect(await savePrivacy(accountId, same, wording("a"), start)).toEqual({ ok: true });
    expect(await database().$count(privacyHistory)).toBe(0);
  });

  it("G4: a second tab that saves an older form is told, and nothing is overwritten", async () => {
    const { accountId } = await newPerson();
    await savePrivacy(accountId, { seen: allow(false, false), wanted: allow(true, false) }, wording("a"), start);
    const stale = { seen: allow(false, false), wanted: allow(false, true) };
    expect(await savePrivacy(accountId, stale, wording("a"), later)).toEqual({
      ok: false,
      present: allow(true, false),
      meanwhile: ["development"],
    });
    expect((await viewPrivacy(accountId)).history).toHaveLength(1);
  });

  it("G4: of many tabs at once, one form is saved, whole", async () => {
    const { accountId } = await newPerson();
    const wishes = [allow(true, true), allow(false, true), allow(true, false)];
    const forms = [...wishes, ...wishes, ...wishes, ...wishes];
    const saved = await Promise.all(
      forms.map((wanted) => savePrivacy(accountId, { seen: allow(false, false), wanted }, wording("a"), later)),
    );
    const { choices, history } = await viewPrivacy(accountId);
    const told = forms.filter((_form, index) => saved[index]?.ok);
    expect(told.length).toBeGreaterThan(0);
    for (const form of told) expect(form, "who is told that it is saved finds it so").toEqual(choices);
    expect(history).toHaveLength(Object.values(choices).filter(Boolean).length);
  });

  it("G4: a person sees their own products and devices, and nobody else's", async () => {
    const { accountId, address } = await newPerson();
    const other = await newPerson("bob@company.example", later);
    const product = { name: "Draftboard", versionYear: 2021 };
    await makeProduct({ ...product, accountWide: false, privacyPlace: "help-privacy" }, start);
    await makeProduct({ name: "Meshworks", versionYear: 2025, accountWide: true, privacyPlace: "help-privacy" }, start);
    const devices = [
      { name: "Laptop", lastSeenAt: start },
      { name: "Office", lastSeenAt: later },
    ];
    await giveOpenedProduct(product, address, devices, start);
    const own = await listOwnProducts(accountId);
    expect(own.map(({ name, accountWide, devices: on }) => [name, accountWide, on.map((one) => one.name)])).toEqual([
      ["Draftboard", false, ["Office", "Laptop"]],
    ]);
    expect(await listOwnProducts(other.accountId)).toEqual([]);
    expect(await takeProduct(product, address)).toEqual({ ok: true });
    expect(await listOwnProducts(accountId)).toEqual([]);
  });
});
