import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { accounts } from "@/db/schema";
import { database } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { after } from "@/lib/testing/people";
import { personWithApp } from "@/lib/testing/second-steps";
import { addCompany } from "./single-sign-on";
import { listStaffAddresses, makeStaff } from "./staff";

useDatabase();

const now = after({ hours: 1 });
const ACME = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };

it("H6: who signs in through a company, or without a password, is not made staff: they could not sign in any more", async () => {
  const [ofCompany, ofGoogle] = ["ada@acme.example", "bob@company.example"];
  for (const address of [ofCompany, ofGoogle]) await personWithApp(address);
  await addCompany({ ...ACME, contact: "it@acme.example", domains: ["acme.example"] });
  const none = { passwordHash: null, passwordKeyId: null };
  await database().update(accounts).set(none).where(eq(accounts.emailAddress, ofGoogle));
  expect(await makeStaff(ofCompany, now)).toMatchObject({ reason: "company-address" });
  expect(await makeStaff(ofGoogle, now)).toMatchObject({ reason: "no-password" });
  expect(await listStaffAddresses()).toEqual([]);
});
