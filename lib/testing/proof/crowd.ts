import { findAccountByAddress } from "@/db/accounts";
import { findAuthenticator } from "@/db/authenticators";
import { checkPassword } from "@/lib/crypto/password-hash";
import { markedText } from "../html-forms";
import { ANOTHER_PASSWORD, PASSWORD } from "../people";
import { totpFor } from "../second-steps";
import type { House } from "./house";
import type { Answer, HttpVisitor } from "./http-visitor";

/** What one person was told is done, and what may or may not be, where the answer never came. */
type Life = {
  address: string;
  isCreated: boolean;
  /** One of these is the password. */
  passwords: string[];
  hasApp: boolean;
  visitor: HttpVisitor;
  isSignedIn: boolean;
  codesSeen: Set<string>;
};

export type Crowd = {
  /** Everyone goes home: nobody begins anything new. Resolves when all are done. */
  end: () => Promise<void>;
  lives: Life[];
  /** Answers by status, and lines cut or pages that led elsewhere by their first words. */
  said: Map<string, number>;
  /** The longest that anybody waited for an answer since this was asked last, in milliseconds. */
  slowest: () => number;
};

/** Said where too many hashes wait (lib/content/en/reasons.ts, "too-busy"). */
const BUSY = "Many people are signing in at this moment";

/** A relay may hold a mail until the lease of a killed sender is over. */
const MAIL_WITHIN_MS = 100_000;

/**
 * People who create an account, set up an app or not, sign out and in and reset their password, one after the other,
 * `atOnce` of them at a time. Whoever meets a fault gives up there, and the next one comes.
 */
export function openCrowd(house: House, random: () => number, atOnce = 6): Crowd {
  const lives: Life[] = [];
  const said = new Map<string, number>();
  const count = (what: string) => said.set(what, (said.get(what) ?? 0) + 1);
  let slowest = 0;
  let isOver = false;

  const listened = (): HttpVisitor => {
    const visitor = house.visitor();
    const ask = visitor.ask.bind(visitor);
    visitor.ask = async (...what) => {
      const begin = performance.now();
      try {
        const answer = await ask(...what);
        count(String(answer.status));
        return answer;
      } finally {
        slowest = Math.max(slowest, performance.now() - begin);
      }
    };
    return visitor;
  };
  const goOn = async () => {
    while (!isOver) {
      const life = newLife(`p${lives.length}@company.example`, listened());
      lives.push(life);
      await live(house, life, random() < 0.5, () => isOver).catch(async (error: unknown) => {
        count(error instanceof Error ? error.message.replace(/\S+@\S+|http\S+/g, "…").slice(0, 60) : "unknown");
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
    }
  };
  const all = Array.from({ length: atOnce }, goOn);
  return {
    lives,
    said,
    slowest: () => [slowest, (slowest = 0)][0] ?? 0,
    async end() {
      isOver = true;
      await Promise.all(all);
    },
  };
}

function newLife(address: string, visitor: HttpVisitor): Life {
  const nothing = { isCreated: false, passwords: [], hasApp: false, isSignedIn: false };
  return { ...nothing, address, visitor, codesSeen: new Set() };
}

/** A browser in which a new person has just signed up. */
export async function newcomer(house: House, address: string): Promise<HttpVisitor> {
  const life = newLife(address, house.visitor());
  await signUp(house, life);
  return life.visitor;
}

async function live(house: House, life: Life, wantsApp: boolean, isOver: () => boolean): Promise<void> {
  await signUp(house, life);
  const key = wantsApp ? await setUpApp(house, life) : null;
  if (isOver()) return;
  const { visitor } = life;
  life.isSignedIn = false;
  await visitor.press(await visitor.open("/security"), "Sign out");
  const start = await visitor.press(await visitor.open("/sign-in"), "Next", { "email-address": life.address });
  const second = await pressOn(visitor, start, "Sign in", { password: life.passwords[0] ?? "" });
  const code = key ? totpFor(key, new Date(Date.now() + 30_000)) : await newCode(house, life);
  mustLeadTo(await visitor.press(second, "Next", { code }), "/security", "/sign-in/backup-code");
  life.isSignedIn = true;
  if (!isOver()) await resetPassword(house, life);
}

async function signUp(house: House, life: Life): Promise<void> {
  const { visitor, address } = life;
  const page = await visitor.press(await visitor.open("/create-account"), "Next", { "email-address": address });
  const details = await visitor.press(page, "Next", { code: await newCode(house, life) });
  life.passwords = [PASSWORD];
  const names = { "first-name": "Ada", "last-name": "Byron", password: PASSWORD, terms: "on" };
  const shown = await pressOn(visitor, details, "Create account", names);
  mustLeadTo(shown, "/sign-in/backup-code");
  Object.assign(life, { isCreated: true, isSignedIn: true });
  mustLeadTo(await visitor.press(shown, "Continue", { saved: "on" }), "/security");
}

/** Answers the app's key. */
async function setUpApp(house: House, life: Life): Promise<string> {
  const { visitor } = life;
  const password = { password: life.passwords[0] ?? "" };
  const start = await visitor.open("/reauthenticate?change=set-up-authenticator");
  const page = await pressOn(visitor, start, "Next", password);
  const setUp = await visitor.press(page, "Next", { code: await newCode(house, life) });
  const key = markedText(setUp.html, "data-key")?.replaceAll(" ", "") ?? "";
  // Should the answer be lost, its new token is too.
  life.isSignedIn = false;
  mustLeadTo(await visitor.press(setUp, "Turn on", { code: totpFor(key, new Date()) }), "/security");
  return Object.assign(life, { hasApp: true, isSignedIn: true }) && key;
}

async function resetPassword(house: House, life: Life): Promise<void> {
  const { visitor, address } = life;
  const page = await visitor.press(await visitor.open("/reset-password"), "Next", { "email-address": address });
  const form = await visitor.press(page, "Next", { code: await newCode(house, life) });
  const words = { "new-password": ANOTHER_PASSWORD, "confirm-new-password": ANOTHER_PASSWORD };
  life.passwords = [PASSWORD, ANOTHER_PASSWORD];
  life.isSignedIn = false;
  mustLeadTo(await pressOn(visitor, form, "Reset password", words), "/sign-in");
  life.passwords = [ANOTHER_PASSWORD];
}

/** The code in a mail that this person has not read yet; a mail that came twice is the same one. */
async function newCode({ mail }: House, { address, codesSeen }: Life): Promise<string> {
  for (const begin = Date.now(); Date.now() - begin < MAIL_WITHIN_MS;) {
    for (const { to, messageId = "", raw } of mail.mails) {
      const code = to.includes(address) && !codesSeen.has(messageId) ? /^(\d{6})\s*$/m.exec(raw)?.[1] : undefined;
      if (code && codesSeen.add(messageId)) return code;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("A mail did not come.");
}

/** Presses a button, and again after the pause that is asked for where too many hashes wait. */
async function pressOn(
  visitor: HttpVisitor,
  page: Answer,
  button: string,
  typed: Record<string, string>,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await visitor.press(page, button, typed);
    if (tries === 20 || !answer.html.includes(BUSY)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
  }
}

function mustLeadTo({ status, url }: Answer, ...paths: string[]): void {
  const { pathname } = new URL(url);
  if (!paths.includes(pathname) || status !== 200) throw new Error(`It led to ${pathname} (${status}).`);
}

/** What somebody was told is done, and is not. */
export async function lostOf({ lives }: Crowd): Promise<string[]> {
  const lost: string[] = [];
  for (const { address, isCreated, passwords, hasApp, isSignedIn, visitor } of lives) {
    if (!isCreated) continue;
    const account = await findAccountByAddress(address);
    if (!account) {
      lost.push(`${address}: the account`);
      continue;
    }
    const tried = await Promise.all(passwords.map((password) => checkPassword(password, account)));
    if (!tried.some(({ right }) => right)) lost.push(`${address}: the password`);
    if (hasApp && !(await findAuthenticator(account.id))) lost.push(`${address}: the app`);
    const page = isSignedIn ? new URL((await visitor.open("/security")).url).pathname : null;
    // A backup code that was shown and not ticked is shown again (SPEC S10).
    if (page && !["/security", "/sign-in/backup-code"].includes(page)) lost.push(`${address}: the session (${page})`);
  }
  return lost;
}
