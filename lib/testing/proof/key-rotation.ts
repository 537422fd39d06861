import { randomBytes } from "node:crypto";
import { signLink } from "@/lib/crypto/signed-links";
import { addAcme, backFromAcme } from "./company-person";
import type { Figure, Line } from "./figure";
import { openGenerousProvider, type GenerousProvider } from "./generous-provider";
import { openHouse, type House } from "./house";
import { isAt } from "./newcomer";
import { makeRegulars, openRush, type Regular, type Rush } from "./regulars";
import { rollOver } from "./roll-over";

const OF_EACH_KIND = 5;
/** Between two changes of the keys somebody of each kind signs in, however slow the machine is. */
const PHASE_WITHIN_MS = 120_000;

/** New keys while people sign in: readable everywhere, then first everywhere, then everything under it. */
export const keyRotation: Figure = {
  name: "key-rotation",
  title: "Keys rotated while people sign in, two processes restarted one after the other, three times",
  async measure({ say }) {
    const provider = await openGenerousProvider();
    const trust = { NODE_EXTRA_CA_CERTS: provider.certificate, SSO_PRIVATE_ADDRESSES: "on" };
    const house = await openHouse({ processes: 0, variables: trust });
    try {
      await addAcme(provider);
      const regulars = await makeRegulars(OF_EACH_KIND);
      const [first] = regulars;
      const link = await signLink("unsubscribe", { account: first?.accountId ?? "", kind: "tips" }, inAYear());
      await house.addProcess();
      await house.addProcess();
      await mailIsOut(house);
      say(`${regulars.length} people sign in, again and again`);
      const rush = openRush(house, regulars);
      try {
        return await rotate(house, { rush, regulars, link, provider }, say);
      } finally {
        await rush.end();
      }
    } finally {
      await house.stop();
      await provider.close();
    }
  },
};

/** Who and what has to get through all of it. */
type Users = { rush: Rush; regulars: Regular[]; link: string; provider: GenerousProvider };

const inAYear = () => new Date(Date.now() + 365 * 24 * 60 * 60_000);

async function rotate(
  house: House,
  { rush, regulars, link, provider }: Users,
  say: (progress: string) => void,
): Promise<Line[]> {
  const old = house.variables.SECRET_KEYS ?? "";
  const made = `made-anew:${randomBytes(32).toString("base64")}`;
  const [links, company]: [boolean[], boolean[]] = [[], []];
  const look = async (what: string) => {
    await someSignIn(rush);
    links.push(await isLinkGood(house, link));
    company.push(await comesIn(house, provider, `person-${company.length}`));
    say(`${what}: ${tell(rush)}`);
  };
  await look("the old key alone");
  await rollOver(house, { SECRET_KEYS: `${old},${made}` });
  await look("the new key last, everywhere");
  await rollOver(house, { SECRET_KEYS: `${made},${old}` });
  const isFirstSince = Date.now();
  await look("the new key first, everywhere");
  const rotation = await lastProcess(house).operateMeanwhile(["keys", "rotate"]);
  say(rotation.trim().replaceAll("\n", " · "));
  const sealedUnderOld = await countOld(house);
  await look("everything sealed anew");
  await rush.end();
  const since = regulars.filter(({ lastAt }) => lastAt > isFirstSince).map(({ address }) => address);
  const afterwards = await dropOldKey(house, { link, made, since, provider }, say);
  const refused = company.filter((isIn) => !isIn).length;
  return [
    {
      what: "sign-ins by mailed code, app and backup code, and links in mails, while the key ring changes",
      goal: "0 refused",
      measured: `${rush.wrong.length} of ${sum(rush) + rush.wrong.length} sign-ins (${tell(rush)}), ${links.filter((good) => !good).length} of ${links.length} looks at a link`,
      held: rush.wrong.length === 0 && links.every(Boolean) && Object.values(rush.right).every((count) => count > 0),
    },
    {
      what: "people of a company whose client secret is sealed, one at each stage",
      goal: "0 refused",
      measured: `${refused} of ${company.length}`,
      held: refused === 0 && company.length > 0,
    },
    {
      what: "app keys and secrets of companies under the old key after `keys rotate`",
      goal: "0",
      measured: String(sealedUnderOld),
      held: sealedUnderOld === 0,
    },
    ...afterwards,
  ];
}

async function someSignIn({ right }: Rush): Promise<void> {
  const before = { ...right };
  const isDone = () => Object.entries(right).every(([by, count]) => count > before[by as keyof typeof before]);
  for (const begin = Date.now(); !isDone() && Date.now() - begin < PHASE_WITHIN_MS;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What no longer works once the old key is gone: as documented, and nothing else. */
async function dropOldKey(
  house: House,
  { link, made, since, provider }: { link: string; made: string; since: string[]; provider: GenerousProvider },
  say: (progress: string) => void,
): Promise<Line[]> {
  const isOld = house.sql`select email_address from accounts where password_key_id = 'proof'`;
  const old = (await isOld).map(({ email_address: address }) => String(address));
  const late = old.filter((address) => since.includes(address));
  await rollOver(house, { SECRET_KEYS: made });
  const isLinkStillGood = await isLinkGood(house, link);
  const health = await house.visitor().ask("GET", "/api/health");
  const isIn = await comesIn(house, provider, "person-last");
  say(`the old key is gone; ${old.length} passwords were still under it: ${old.join(" ")}`);
  return [
    {
      what: "the old key taken out: the portal answers; the company's people come in; a link that was signed with it has ended",
      goal: "yes; yes; yes",
      measured: [health.status === 200, isIn, !isLinkStillGood].map((each) => (each ? "yes" : "no")).join("; "),
      held: health.status === 200 && isIn && !isLinkStillGood,
    },
    {
      what: "passwords whose owners signed in since the key was first, and that are still under the old one",
      goal: "0",
      measured: `${late.length} of ${since.length}`,
      held: late.length === 0 && since.length > 0,
    },
  ];
}

async function comesIn(house: House, provider: GenerousProvider, name: string): Promise<boolean> {
  const { visitor, callback } = await backFromAcme(house, provider, name);
  return isAt(await visitor.open(callback), "/security");
}

async function isLinkGood(house: House, link: string): Promise<boolean> {
  const { status, html } = await house.visitor().open(`/unsubscribe?token=${link}`);
  return status === 200 && html.includes("Nothing happens before");
}

async function countOld({ sql }: House): Promise<number> {
  const [row] = await sql`select
    (select count(*) from authenticators where sealed_key like 'proof.%' or former_sealed_key like 'proof.%')
    + (select count(*) from connections where sealed_client_secret like 'proof.%') as count`;
  return Number(row?.count);
}

/** Nothing of what was mailed while people were made comes between. */
async function mailIsOut({ sql }: House): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < 120_000;) {
    const [row] = await sql`select count(*) as count from outbox where status in ('queued', 'sending')`;
    if (Number(row?.count) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The mail of the beginning did not leave.");
}

function lastProcess(house: House) {
  const product = house.processes.at(-1);
  if (!product) throw new Error("No process runs.");
  return product;
}

const sum = ({ right }: Rush) => Object.values(right).reduce((total, count) => total + count, 0);

function tell({ right, wrong }: Rush): string {
  const each = Object.entries(right).map(([by, count]) => `${by} ${count}`);
  return [...each, ...new Set(wrong)].join(", ");
}
