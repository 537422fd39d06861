import { addPerson, holdsAccounts, holdsAddressesOf } from "@/lib/flows/create-account";

const DEMO_DOMAIN = "demo.example";
const DEMO_PASSWORD = "Correct-Horse-7";
const people = [{ address: `plain@${DEMO_DOMAIN}`, firstName: "Alex", lastName: "Plain" }];

/** Adds the demo people that are missing (SPEC §11). */
export async function addDemoPeople(): Promise<void> {
  for (const { address, firstName, lastName } of people) {
    await addPerson(address, { firstName, lastName, password: DEMO_PASSWORD });
  }
}

/** Whether this database holds demo people: outside of demo mode their password is known to everyone (SPEC M1). */
export async function holdsDemoPeople(): Promise<boolean> {
  return holdsAddressesOf(DEMO_DOMAIN);
}

/** Whether this database is somebody's real one: accounts, and no demo people among them. They must not join them. */
export async function isRealDatabase(): Promise<boolean> {
  return (await holdsAccounts()) && !(await holdsDemoPeople());
}
