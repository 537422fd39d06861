import { sendAnotherCode } from "@/lib/flows/email-code";
import { mustWork } from "../people";
import { totpFor } from "../second-steps";
import type { House } from "./house";
import {
  holding,
  journey,
  knownBrowser,
  newApp,
  newSavedCode,
  personIn,
  readyFor,
  signedIn,
  type HousePerson,
} from "./house-people";
import { formOf, type Answer, type HttpVisitor } from "./http-visitor";

/** One request of a crowd. */
export type Shot = () => Promise<Answer>;

/** A proof that is good once: what the database may see of it, each exactly once a round, and nothing else. */
export type SingleUse = {
  what: string;
  once: string[];
  /** Makes what is proved with; the answered function makes a round ready and answers a shot for each place. */
  setUp: (house: House) => Promise<(round: number) => Promise<Shot[]>>;
};

/** How many submissions at once one browser's own limit lets through; each of these crowds is let through whole. */
const BROWSERS = 20;
const SIGNED_IN = ["attempt spent", "session begun", "line signed-in"];

export const singleUseProofs: SingleUse[] = [
  {
    what: "emailed code of a sign-in, up to its session",
    once: ["code spent", "factor proved", ...SIGNED_IN],
    setUp: withPerson("code", async (house, person) => {
      const browser = await knownBrowser(person);
      const attempt = await journey("sign-in", person, ["password"], browser);
      const before = house.mail.mails.filter(({ to }) => to.includes(person.address)).length;
      mustWork(await sendAnotherCode(attempt, browser));
      const code = await house.codeTo(person.address, before + 1);
      const visitor = holding(house, { attempt, browser: browser.browserToken });
      return [await shot(visitor, "/sign-in/verify/email-code", "Next", { code, trust: "no" })];
    }),
  },
  {
    what: "finished sign-in, redeemed",
    once: SIGNED_IN,
    setUp: withPerson("finish", async (house, person) => {
      const browser = await knownBrowser(person);
      const attempt = await journey("sign-in", person, ["password", "second-step"], browser);
      const visitor = holding(house, { attempt, browser: browser.browserToken });
      return [await shot(visitor, "/sign-in/finish", "Continue")];
    }),
  },
  {
    what: `backup code, over ${BROWSERS} sign-ins at once`,
    once: ["backup code spent", "factor proved", "line backup-code-used", ...SIGNED_IN],
    setUp: withPerson("backup", async (house, person) => {
      const code = await newSavedCode(house, person);
      return waiting(house, person, "/sign-in/verify/backup-code", { "backup-code": code });
    }),
  },
  {
    what: `one time step of the app, over ${BROWSERS} sign-ins at once`,
    once: ["time step spent", "factor proved", ...SIGNED_IN],
    setUp: withPerson("app", async (house, person) => {
      const key = await newApp(person);
      // Late in a step the code might be too old before the last one has come.
      return waiting(house, person, "/sign-in/verify/authenticator", { code: totpFor(key, new Date()) });
    }),
  },
  {
    what: "reset code",
    once: ["code spent", "factor proved"],
    setUp: withPerson("reset", async (house, person) => {
      const before = house.mail.mails.filter(({ to }) => to.includes(person.address)).length;
      const browser = await knownBrowser(person);
      const attempt = await journey("reset-password", person, [], browser);
      const code = await house.codeTo(person.address, before + 1);
      return [await shot(holding(house, { attempt }), "/reset-password/verify", "Next", { code })];
    }),
  },
  {
    what: "new password after it",
    once: ["factor proved", "attempt spent", "password changed", "epoch raised", "line password-was-reset"],
    setUp: withPerson("new-password", async (house, person, round) => {
      const attempt = await journey("reset-password", person, ["mailed-code"], await knownBrowser(person));
      const password = `Tall-Chimney-${round}-rook`;
      const typed = { "new-password": password, "confirm-new-password": password };
      return [await shot(holding(house, { attempt }), "/reset-password/new", "Reset password", typed)];
    }),
  },
  {
    what: "re-authentication, spent by turning the app off",
    once: ["attempt spent", "epoch raised", "session renewed", "app turned off", "line authenticator-turned-off"],
    setUp: withPerson("change", async (house, person) => {
      const browser = await knownBrowser(person);
      await newApp(person);
      const { sessionToken: session } = await signedIn(person, browser);
      const attempt = await readyFor("turn-off-authenticator", session, browser);
      await house.sql`delete from backup_codes where account_id = ${person.accountId}`;
      return [await shot(holding(house, { session, attempt }), "/security/authenticator/turn-off", "Turn off")];
    }),
  },
];

/** Rounds of one person of their own; between two of them the counts of tries begin anew. */
function withPerson(name: string, makeReady: (house: House, person: HousePerson, round: number) => Promise<Shot[]>) {
  return async (house: House) => {
    const person = await personIn(house, `${name}@company.example`);
    return async (round: number) => {
      await house.sql`delete from throttles`;
      return makeReady(house, person, round);
    };
  };
}

/** Sign-ins that wait for the second step, each in a browser of its own that the account knows. */
async function waiting(house: House, person: HousePerson, page: string, typed: Record<string, string>) {
  const shots: Shot[] = [];
  for (let turn = 0; turn < BROWSERS; turn++) {
    const browser = await knownBrowser(person);
    const attempt = await journey("sign-in", person, ["password"], browser);
    shots.push(await shot(holding(house, { attempt, browser: browser.browserToken }), page, "Next", typed));
  }
  return shots;
}

async function shot(visitor: HttpVisitor, page: string, button: string, typed = {}): Promise<Shot> {
  const form = formOf(await visitor.open(page), button);
  return () => visitor.send(form, typed);
}
