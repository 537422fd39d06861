import { markedText } from "../html-forms";
import { newPerson, openBrowser, PASSWORD } from "../people";
import { saveCode, totpFor, turnOnApp } from "../second-steps";
import type { House } from "./house";
import type { Answer } from "./http-visitor";

/** Somebody with an account who signs in again and again, each time in another browser, by one second step. */
export type Regular = {
  address: string;
  accountId: string;
  by: "email-code" | "authenticator" | "backup-code";
  key?: string;
  backupCode?: string;
  codesSeen: Set<string>;
  signIns: number;
  lastAt: number;
};

/** A mailed code can be asked for five times in a quarter of an hour. */
const MAILED_SIGN_INS = 4;
/** So that somebody has mailed codes left at the end. */
const MAIL_REST_MS = 60_000;
/** A code of an app counts once. */
const APP_REST_MS = 65_000;
const MAIL_WITHIN_MS = 60_000;

/**
 * Makes people through the flows, before any process could send their mail: `count` who use a code by mail, their app
 * and their backup code each. Call it for a house without processes.
 */
export async function makeRegulars(count: number): Promise<Regular[]> {
  const regulars: Regular[] = [];
  for (let number = 0; number < count * 3; number++) {
    const by = (["email-code", "authenticator", "backup-code"] as const)[number % 3] ?? "email-code";
    const now = new Date();
    const person = await newPerson(`regular${number}@company.example`, now, openBrowser());
    const { address, accountId } = person;
    const regular: Regular = { address, accountId, by, codesSeen: new Set(), signIns: 0, lastAt: Date.now() };
    if (by === "authenticator") regular.key = (await turnOnApp(person, now)).key;
    if (by === "backup-code") regular.backupCode = await saveCode(person, now);
    regulars.push(regular);
  }
  return regulars;
}

/** Whether this one can sign in now without being asked to wait. */
export function isReady({ by, signIns, lastAt }: Regular): boolean {
  if (by === "email-code") return signIns < MAILED_SIGN_INS && Date.now() - lastAt > MAIL_REST_MS;
  return by === "backup-code" || Date.now() - lastAt > APP_REST_MS;
}

/** Signs in as a stranger's browser would, to the first page behind it. Throws where it ends before. */
export async function signInAgain(house: House, regular: Regular) {
  const visitor = house.visitor();
  regular.signIns++;
  regular.lastAt = Date.now();
  for (const { to, messageId = "" } of house.mail.mails) {
    if (to.includes(regular.address)) regular.codesSeen.add(messageId);
  }
  const start = await visitor.press(await visitor.open("/sign-in"), "Next", { "email-address": regular.address });
  const second = await visitor.press(start, "Sign in", { password: PASSWORD });
  mustLeadTo(second, "/sign-in/verify/");
  const shown = await visitor.press(...(await secondStep(house, regular, visitor, second)));
  mustLeadTo(shown, "/security", "/sign-in/backup-code");
  const next = markedText(shown.html, "data-backup-code");
  if (next) {
    mustLeadTo(await visitor.press(shown, "Continue", { saved: "on" }), "/security");
    if (regular.by === "backup-code") regular.backupCode = next;
  }
  return visitor;
}

type Pressed = [page: Answer, button: string, typed: Record<string, string>];

async function secondStep(
  house: House,
  regular: Regular,
  visitor: ReturnType<House["visitor"]>,
  page: Answer,
): Promise<Pressed> {
  if (regular.key) return [page, "Next", { code: totpFor(regular.key, new Date()) }];
  if (regular.by === "email-code") return [page, "Next", { code: await newCode(house, regular) }];
  const form = await visitor.open("/sign-in/verify/backup-code");
  return [form, "Next", { "backup-code": regular.backupCode ?? "" }];
}

async function newCode({ mail }: House, { address, codesSeen }: Regular): Promise<string> {
  for (const begin = Date.now(); Date.now() - begin < MAIL_WITHIN_MS;) {
    for (const { to, messageId = "", raw } of mail.mails) {
      const code = to.includes(address) && !codesSeen.has(messageId) ? /^(\d{6})\s*$/m.exec(raw)?.[1] : undefined;
      if (code) return code;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("A mail did not come.");
}

function mustLeadTo({ status, url }: Answer, ...paths: string[]): void {
  const { pathname } = new URL(url);
  if (status !== 200 || !paths.some((path) => pathname.startsWith(path))) {
    throw new Error(`It led to ${pathname} (${status}).`);
  }
}

export type Rush = {
  /** Sign-ins that ended signed in, and what became of the others, by their words. */
  right: Record<Regular["by"], number>;
  wrong: string[];
  /** Nobody begins anew; resolves when all are done. */
  end: () => Promise<void>;
};

/** `atOnce` of them sign in at any time, whoever is ready, until it is ended. */
export function openRush(house: House, regulars: Regular[], atOnce = 3): Rush {
  const right = { "email-code": 0, authenticator: 0, "backup-code": 0 };
  const wrong: string[] = [];
  const busy = new Set<Regular>();
  let isOver = false;
  let turn = 0;
  const goOn = async () => {
    while (!isOver) {
      const order = [...regulars.slice(turn % regulars.length), ...regulars.slice(0, turn++ % regulars.length)];
      const regular = order.find((each) => !busy.has(each) && isReady(each));
      if (regular) {
        busy.add(regular);
        await signInAgain(house, regular).then(
          () => right[regular.by]++,
          (error: unknown) => wrong.push(`${regular.by}: ${error instanceof Error ? error.message : "unknown"}`),
        );
        busy.delete(regular);
      }
      await new Promise((resolve) => setTimeout(resolve, regular ? 0 : 200));
    }
  };
  const all = Array.from({ length: atOnce }, goOn);
  return {
    right,
    wrong,
    async end() {
      isOver = true;
      await Promise.all(all);
    },
  };
}
