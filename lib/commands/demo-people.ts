import { findAppKey } from "@/lib/flows/authenticator";
import type { CompanyClaims } from "@/lib/rules/sign-in-connection";
import type { Plan } from "@/lib/rules/support-level";
import { addGooglePerson, addPerson, holdsAccounts, holdsAddressesOf } from "@/lib/flows/create-account";

const DEMO_DOMAIN = "demo.example";
const DEMO_PASSWORD = "Correct-Horse-7";
type DemoPerson = {
  address: string;
  firstName: string;
  lastName: string;
  hasApp: boolean;
  plan?: Plan;
  isStaff?: boolean;
};
/** Their plans differ, so that each level of support can be seen; whoever creates an account has the one between. */
const people: DemoPerson[] = [
  { address: `plain@${DEMO_DOMAIN}`, firstName: "Alex", lastName: "Plain", hasApp: false, plan: "basic" },
  { address: `authenticator@${DEMO_DOMAIN}`, firstName: "Robin", lastName: "Tock", hasApp: true, plan: "premium" },
  { address: `support@${DEMO_DOMAIN}`, firstName: "Sam", lastName: "Desk", hasApp: true, isStaff: true },
];

/** The demo person with Google alone. */
export const DEMO_GOOGLE_ADDRESS = `google@${DEMO_DOMAIN}`;

/** Adds the demo people that are missing (SPEC §11). `googleClaims` is who the stand-in for Google says somebody is. */
export async function addDemoPeople(googleClaims: (address: string) => CompanyClaims): Promise<void> {
  await addGooglePerson(googleClaims(DEMO_GOOGLE_ADDRESS));
  for (const { address, hasApp, ...person } of people) {
    await addPerson(address, { ...person, password: DEMO_PASSWORD, withApp: hasApp });
  }
}

/** How to sign in as each demo person; `appKey` is what their authenticator app would hold, where they have one now. */
export async function listDemoPeople(): Promise<{ address: string; password: string; appKey: string | null }[]> {
  const listed = people.map(async ({ address }) => ({
    address,
    password: DEMO_PASSWORD,
    appKey: await findAppKey(address),
  }));
  return Promise.all(listed);
}

/** Whether this database holds demo people: outside of demo mode their password is known to everyone (SPEC M1). */
export async function holdsDemoPeople(): Promise<boolean> {
  return holdsAddressesOf(DEMO_DOMAIN);
}

/** Whether this database is somebody's real one: accounts, and no demo people among them. They must not join them. */
export async function isRealDatabase(): Promise<boolean> {
  return (await holdsAccounts()) && !(await holdsDemoPeople());
}
