import { expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { newPerson } from "@/lib/testing/people";
import { chooseLanguage } from "./language";

useDatabase();

const ADDRESS = "ada@company.example";
const languageOf = async (address: string) => (await findAccountByAddress(address))?.language;

it("G3: the language of one account is set, and nothing else", async () => {
  const { id } = await person(ADDRESS);
  await newPerson("bob@company.example");
  const chosen = await effectsOf(() => chooseLanguage(id, { language: "ja", shown: "en" }));
  expect(chosen.result).toEqual({ ok: true });
  expect(chosen.rows).toEqual({});
  expect([await languageOf(ADDRESS), await languageOf("bob@company.example")]).toEqual(["ja", "en"]);
});

it("G3: of two tabs the second is told, and overwrites nothing", async () => {
  const { id } = await person(ADDRESS);
  const both = await Promise.all([
    chooseLanguage(id, { language: "de", shown: "en" }),
    chooseLanguage(id, { language: "fr", shown: "en" }),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "chosen-elsewhere" });
  expect(await languageOf(ADDRESS)).toBe(both[0].ok ? "de" : "fr");
});

async function person(address: string) {
  await newPerson(address);
  const account = await findAccountByAddress(address);
  if (!account) throw new Error("Nobody has this address.");
  return account;
}
