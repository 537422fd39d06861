import { randomBytes } from "node:crypto";
import { signLink } from "@/lib/crypto/signed-links";
import type { Figure, Line } from "./figure";
import { openHouse, type House } from "./house";
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
    const house = await openHouse({ processes: 0 });
    try {
      const regulars = await makeRegulars(OF_EACH_KIND);
      const [first] = regulars;
      const link = await signLink("unsubscribe", { account: first?.accountId ?? "", kind: "tips" }, inAYear());
      await house.addProcess();
      await house.addProcess();
      await mailIsOut(house);
      say(`${regulars.length} people sign in, again and again`);
      const rush = openRush(house, regulars);
      try {
        return await rotate(house, { rush, regulars }, link, say);
      } finally {
        await rush.end();
      }
    } finally {
      await house.stop();
    }
  },
};

const inAYear = () => new Date(Date.now() + 365 * 24 * 60 * 60_000);

async function rotate(
  house: House,
  { rush, regulars }: { rush: Rush; regulars: Regular[] },
  link: string,
  say: (progress: string) => void,
): Promise<Line[]> {
  const old = house.variables.SECRET_KEYS ?? "";
  const made = `made-anew:${randomBytes(32).toString("base64")}`;
  const links: boolean[] = [];
  const look = async (what: string) => {
    await someSignIn(rush);
    links.push(await isLinkGood(house, link));
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
  const afterwards = await dropOldKey(house, { link, made, since }, say);
  return [
    {
      what: "sign-ins by mailed code, app and backup code, and links in mails, while the key ring changes",
      goal: "0 refused",
      measured: `${rush.wrong.length} of ${sum(rush) + rush.wrong.length} sign-ins (${tell(rush)}), ${links.filter((good) => !good).length} of ${links.length} looks at a link`,
      held: rush.wrong.length === 0 && links.every(Boolean) && Object.values(rush.right).every((count) => count > 0),
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
  { link, made, since }: { link: string; made: string; since: string[] },
  say: (progress: string) => void,
): Promise<Line[]> {
  const isOld = house.sql`select email_address from accounts where password_key_id = 'proof'`;
  const old = (await isOld).map(({ email_address: address }) => String(address));
  const late = old.filter((address) => since.includes(address));
  await rollOver(house, { SECRET_KEYS: made });
  const link404 = await isLinkGood(house, link);
  const health = await house.visitor().ask("GET", "/api/health");
  say(`the old key is gone; ${old.length} passwords were still under it: ${old.join(" ")}`);
  return [
    {
      what: "the old key taken out: the portal answers; a link that was signed with it has ended",
      goal: "yes; yes",
      measured: `${health.status === 200 ? "yes" : "no"}; ${link404 ? "no" : "yes"}`,
      held: health.status === 200 && !link404,
    },
    {
      what: "passwords whose owners signed in since the key was first, and that are still under the old one",
      goal: "0",
      measured: `${late.length} of ${since.length}`,
      held: late.length === 0 && since.length > 0,
    },
  ];
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
