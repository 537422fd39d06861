import { findAppKey } from "@/lib/flows/authenticator";
import type { CompanyClaims } from "@/lib/rules/sign-in-connection";
import type { Plan } from "@/lib/rules/support-level";
import { giveOpenedProduct, makeProduct } from "@/lib/flows/products";
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
  await addDemoProducts();
}

const DAY_MS = 24 * 60 * 60 * 1000;
const demoProducts = [
  { name: "Draftboard", versionYear: 2025, accountWide: true, privacyPlace: "account-privacy", daysAgo: [1, 6] },
  { name: "Draftboard", versionYear: 2021, accountWide: false, privacyPlace: "help-privacy", daysAgo: [40] },
  { name: "Meshworks", versionYear: 2024, accountWide: false, privacyPlace: "account-analytics", daysAgo: [3] },
] as const;
const demoDevices = ["Office computer", "Laptop"];

/** Gives demo people desktop products, so that their settings have something to show. */
async function addDemoProducts(now = new Date()): Promise<void> {
  for (const { daysAgo, ...product } of demoProducts) {
    await makeProduct(product, now);
    const devices = daysAgo.map((days, index) => ({
      name: demoDevices[index] ?? "",
      lastSeenAt: new Date(now.getTime() - days * DAY_MS),
    }));
    for (const { address } of people) await giveOpenedProduct(product, address, devices, now);
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
