import { expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { gaveAddress, movedTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import { after, codeOf, newPerson, openBrowser } from "@/lib/testing/people";
import { changeEmailAddress } from "./email-address";

useDatabase();

const now = after({ hours: 2 });
const at = (minutes: number) => after({ minutes }, now);

it("G2: an address that somebody took and left while a code was on its way to it stays reserved for them", async () => {
  const ada = await newPerson("ada@company.example");
  const changing = await gaveAddress(ada, "wanted@new.example", now);
  const code = await codeOf(changing.token);
  const bob = await newPerson("wanted@new.example", at(1), openBrowser("198.51.100.9"));
  await movedTo(bob, "bob@new.example", at(5));
  const outcome = await changeEmailAddress(changing, code, ada.browser, at(8));
  expect(outcome).toMatchObject({ ok: false, reason: "address-taken-meanwhile" });
  expect(await findAccountByAddress("wanted@new.example")).toBeUndefined();
});
