import { queueMail } from "@/lib/mail/outbox";
import { ownerAlertUsefulUntil } from "@/lib/rules/owner-alert";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { pause } from "./lookout";
import { duplicatesIn, mailsToSettle } from "./mail-balance";

/** `MAIL_DOWN_SECONDS=60 npm run prove -- mail` is over sooner. */
const DOWN_SECONDS = Number(process.env.MAIL_DOWN_SECONDS ?? 600);
const MAILS = Number(process.env.MAILS ?? 1_000);
const FEW = 20;
const TOLD_WITHIN_MS = 5_000;

/** Words of lib/content/en: on the page of the code, and where somebody asks what became of it. */
const LATE = "Our mail is running late.";
const NOT_DELIVERED = "This mail could not be delivered.";
const DELAYED = "It is delayed";
const WHERE = "/help/sign-in/code-not-received/where";

export const mailFaults: Figure = {
  name: "mail",
  title: `mail down for ${DOWN_SECONDS} s with ${MAILS} mails waiting, 451, 550, slow, cut off, the sender killed`,
  async measure(proving) {
    const house = await openHouse();
    try {
      return [
        ...(await down(house, proving)),
        await refusedLater(house, proving),
        await refusedForGood(house, proving),
        await slow(house, proving),
        await cutOff(house, proving),
        await senderKilled(house, proving),
        duplicatesIn(house),
      ];
    } finally {
      await house.stop();
    }
  },
};

/** Mails that are useful for days, to addresses of their own. */
async function queue(count: number, name: string): Promise<void> {
  const now = new Date();
  const askedFrom = { browser: "Chrome", system: "Linux", networkAddress: "198.18.0.1", at: now };
  for (let number = 0; number < count; number++) {
    const envelope = { to: `${name}${number}@company.example`, language: "en", now, askedFrom };
    await queueMail({ ...envelope, kind: "password-changed", usefulUntil: ownerAlertUsefulUntil(now), token: "t" });
  }
}

async function down(house: House, { say }: Proving): Promise<Line[]> {
  house.mailLine.set("cut");
  const end = Date.now() + DOWN_SECONDS * 1000;
  await queue(MAILS, "waiting");
  say(`mail is down, ${MAILS} mails wait`);
  const told = await toldOf(house, "mail down", LATE);
  while (Date.now() < end) {
    await pause(Math.min(20_000, Math.max(0, end - Date.now())));
    say(`mail is down for ${Math.round((end - Date.now()) / 1000)} s more`);
  }
  house.mailLine.set("open");
  const begin = Date.now();
  const settled = await mailsToSettle(house, { withinMs: 20 * 60_000 });
  const drained = Math.round((Date.now() - begin) / 1000);
  return [...told, { ...settled, what: `${MAILS} mails after ${DOWN_SECONDS} s, sent within ${drained} s` }];
}

async function refusedLater(house: House, { say }: Proving): Promise<Line> {
  house.mail.answers.push(...Array.from({ length: FEW }, () => 451));
  await queue(FEW, "later");
  say(`${FEW} mails are answered 451`);
  return { ...(await mailsToSettle(house)), what: "mail answered 451 at first" };
}

async function refusedForGood(house: House, { say }: Proving): Promise<Line> {
  house.mail.answers.push(550);
  say("a mail is answered 550");
  const [line] = await toldOf(house, "mail answered 550", NOT_DELIVERED);
  const rows = await house.sql`select 1 from outbox where status = 'refused'`;
  // What follows is about mail that can be delivered.
  await house.sql`delete from outbox where status = 'refused'`;
  return { ...(line as Line), held: (line?.held ?? false) && rows.length === 1 };
}

async function slow(house: House, { say }: Proving): Promise<Line> {
  house.mailLine.set({ lateMs: 2_000 });
  say("every word of the mail server comes 2 s late");
  await queue(4, "slow");
  const [told] = await toldOf(house, "mail slow", LATE);
  house.mailLine.set("open");
  const settled = await mailsToSettle(house);
  return { ...(told as Line), measured: `${told?.measured}; ${settled.measured}`, held: settled.held && !!told?.held };
}

/** Connections end in the middle of the mail, and after the whole of it but before the server's word. */
async function cutOff(house: House, { say }: Proving): Promise<Line> {
  house.mailLine.set({ cutAfterBytes: 1_000 });
  await queue(FEW, "cut");
  say("connections end in the middle of DATA");
  await pause(10_000);
  house.mailLine.set("open");
  house.mail.answers.push(...Array.from({ length: FEW }, () => "hang up" as const));
  await queue(FEW, "unanswered");
  // Who is cut off twice at a late try waits five minutes for the next.
  const settled = await mailsToSettle(house, { withinMs: 10 * 60_000 });
  return { ...settled, what: "mail cut off in the middle of DATA, or before the server's word" };
}

async function senderKilled(house: House, { say }: Proving): Promise<Line> {
  for (let number = 0; number < house.processes.length; number++) {
    await queue(FEW * 10, `killed-${number}-`);
    for (const seen = house.mail.mails.length; house.mail.mails.length < seen + 5;) await pause(20);
    process.kill(house.processes[number]?.pid ?? 0, "SIGKILL");
    say(`process ${number + 1} is killed while it sends`);
    await house.restart(number);
  }
  return { ...(await mailsToSettle(house)), what: `${FEW * 20} mails, each sender killed meanwhile` };
}

/** Somebody waits for a code: how long until the page says so, and what they read where they ask for it. */
async function toldOf(house: House, what: string, words: string): Promise<Line[]> {
  const visitor = house.visitor();
  const address = `told-${what.replaceAll(" ", "-")}@company.example`;
  const asked = await visitor.press(await visitor.open("/create-account"), "Next", { "email-address": address });
  const begin = Date.now();
  let page = asked;
  while (!page.html.includes(words) && Date.now() - begin < 30_000) {
    await pause(250);
    page = await visitor.open(new URL(asked.url).pathname);
  }
  const milliseconds = Date.now() - begin;
  const line = {
    what: `${what}: the person is told on the page of the code`,
    goal: `within ${TOLD_WITHIN_MS / 1000} s`,
    measured: `after ${(milliseconds / 1000).toFixed(1)} s`,
    held: milliseconds <= TOLD_WITHIN_MS,
  };
  if (words !== LATE) return [line];
  const isSaid = (await visitor.open(WHERE)).html.includes(DELAYED);
  const where = { what: `${what}: “Where is my code?”`, goal: "says that it is delayed" };
  return [line, { ...where, measured: isSaid ? "it says so" : "it does not", held: isSaid }];
}
