import { addOwnerAlert } from "@/db/owner-alerts";
import { addTrustedDevice } from "@/db/trusted-devices";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { findNewApp } from "@/lib/flows/authenticator";
import { FORM_TOKEN_FIELD, formTokenFor } from "@/lib/rules/form-token";
import { formsIn } from "../html-forms";
import { openBrowser, PASSWORD } from "../people";
import { sessionOf, totpFor } from "../second-steps";
import type { House } from "./house";
import { holding, journey, knownBrowser, newApp, personIn, readyFor, signedIn, type HousePerson } from "./house-people";
import { formOf, type Answer } from "./http-visitor";

/**
 * Three browsers, each of which asks for a page in an even turn and does something in an odd one, and says whether it was
 * let in; and what ends that.
 */
export type Ready = { polls: ((turn: number) => Promise<boolean>)[]; end: () => Promise<unknown> };

export type Ending = { what: string; setUp: (house: House) => Promise<(round: number) => Promise<Ready>> };

type Actor = { house: House; person: HousePerson; round: number; session: string };
/** Makes the end ready, in a session of its own; `polled` are the three that are to end. */
type MakeEnd = (actor: Actor, polled: string[]) => Promise<() => Promise<Answer>>;

const POLLERS = 3;
const DOORS = 2;
/** More than three browsers can use up. */
const ATTEMPTS = 200;

export const endings: Ending[] = [
  {
    what: "signing out (three tabs)",
    setUp: sessionsOf(
      "out",
      async ({ house }, [polled = ""]) => press(house, { session: polled }, "/security", "Sign out"),
      true,
    ),
  },
  {
    what: "signing out everywhere",
    setUp: sessionsOf("everywhere", ({ house, session }) =>
      press(house, { session }, "/security", "Sign out everywhere"),
    ),
  },
  {
    what: "a session removed in the list (three tabs)",
    setUp: sessionsOf(
      "removed",
      async ({ house, session }, [polled = ""]) => {
        const { id } = await sessionOf(polled, new Date());
        return removeById(house, session, id);
      },
      true,
    ),
  },
  {
    what: "a reset password",
    setUp: sessionsOf("reset", async ({ house, person, round }) => {
      const attempt = await journey("reset-password", person, ["mailed-code"], openBrowser());
      const password = passwordOf(round);
      const typed = { "new-password": password, "confirm-new-password": password };
      return press(house, { attempt }, "/reset-password/new", "Reset password", typed);
    }),
  },
  {
    what: "a changed password",
    setUp: sessionsOf("password", ({ house, session, round }) => {
      const password = passwordOf(round);
      const current = round === 0 ? PASSWORD : passwordOf(round - 1);
      const typed = { "current-password": current, "new-password": password, "confirm-new-password": password };
      return press(house, { session }, "/security/password", "Save", typed);
    }),
  },
  {
    what: "the app turned on",
    setUp: sessionsOf("on", async ({ house, person, session }) => {
      await house.sql`delete from authenticators where account_id = ${person.accountId}`;
      const attempt = await readyFor("set-up-authenticator", session, openBrowser());
      const changing = { session: await sessionOf(session, new Date()), token: attempt };
      const app = await findNewApp(changing, "set-up-authenticator", "Latchkey");
      const code = () => ({ code: totpFor(app?.key ?? "", new Date()) });
      return press(house, { session, attempt }, "/security/authenticator", "Turn on", code);
    }),
  },
  {
    what: "the app turned off",
    setUp: sessionsOf("off", async ({ house, person, session }) => {
      await newApp(person);
      const attempt = await readyFor("turn-off-authenticator", session, openBrowser());
      return press(house, { session, attempt }, "/security/authenticator/turn-off", "Turn off");
    }),
  },
  {
    what: "“this was not me”",
    setUp: sessionsOf("not-me", async ({ house, person }) => {
      const token = newToken();
      await addOwnerAlert({ id: digestOf(token), accountId: person.accountId, sentAt: new Date() });
      return press(house, {}, `/this-was-not-me?token=${token}`, "This was not me");
    }),
  },
  { what: "a trusted device forgotten, sign-ins that it lets through", setUp: trust },
];

const passwordOf = (round: number) => `Tall-Chimney-${round}-rook`;

/** Three browsers signed in to one account, or three tabs of one; the end comes from another browser. */
function sessionsOf(name: string, makeEnd: MakeEnd, isOneSession = false): Ending["setUp"] {
  return async (house) => {
    const person = await personIn(house, `${name}@company.example`);
    return async (round) => {
      await house.sql`update accounts set language = 'en'`;
      const polled: string[] = [];
      for (let turn = 0; turn < POLLERS; turn++) {
        if (isOneSession && polled[0]) polled.push(polled[0]);
        else polled.push((await signedIn(person, await knownBrowser(person))).sessionToken);
      }
      const { sessionToken: session } = await signedIn(person, await knownBrowser(person));
      const end = await makeEnd({ house, person, round, session }, polled);
      return { end, polls: await Promise.all(polled.map((token) => askAs(house, token))) };
    };
  };
}

/** Looks at `/security`, and saves a language; always with the token, whatever the answers do to the cookies. */
async function askAs(house: House, token: string): Promise<Ready["polls"][number]> {
  const visitor = holding(house, { session: token });
  const form = formOf(await visitor.open("/settings/language"), "Save");
  return async (turn) => {
    visitor.cookies.set("session", token);
    const door = Math.floor(turn / 2) % DOORS;
    if (turn % 2 === 0) return isLetIn(await visitor.ask("GET", "/security", { door }));
    return isLetIn(await visitor.send(form, { language: "de", shown: "en" }));
  };
}

/** A refusal leads to a page of signing in, or says that the machine cannot answer now; anything else let somebody in. */
function isLetIn({ status, headers }: Answer): boolean {
  if (status >= 400) return false;
  return status === 200 || !new URL(String(headers.location), "http://localhost").pathname.startsWith("/sign-in");
}

async function press(
  house: House,
  tokens: Record<string, string>,
  page: string,
  button: string,
  typed: Record<string, string> | (() => Record<string, string>) = {},
) {
  const visitor = holding(house, tokens);
  const form = formOf(await visitor.open(page), button);
  return () => visitor.send(form, typeof typed === "function" ? typed() : typed);
}

/** The button that removes one session or device of the lists. */
async function removeById(house: House, session: string, id: string) {
  const visitor = holding(house, { session });
  const { html, url } = await visitor.open("/security");
  const form = formsIn(html, url).find(({ fields }) => fields.id === id);
  if (!form) throw new Error("The list does not name what is to be removed.");
  return () => visitor.send(form);
}

/** Sign-ins past the password in a browser that the account trusts: each is finished at once, until trust ends. */
async function trust(house: House): Promise<(round: number) => Promise<Ready>> {
  const person = await personIn(house, "trust@company.example");
  const { accountId } = person;
  return async () => {
    await house.sql`delete from trusted_devices`;
    const browser = { ...(await knownBrowser(person)), deviceToken: newToken() };
    const [account] = await house.sql<{ epoch: number }[]>`
      select auth_epoch as epoch from accounts where id = ${accountId}`;
    const { userAgent, networkAddress } = browser;
    const times = { trustedAt: new Date(), lastUsedAt: new Date() };
    const device = { accountId, accountEpoch: account?.epoch ?? 0, userAgent, networkAddress, ...times };
    await addTrustedDevice({ tokenDigest: digestOf(browser.deviceToken), ...device }, null);
    const [{ id } = { id: "" }] = await house.sql<{ id: string }[]>`select id from trusted_devices`;
    const attempts: string[] = [];
    for (let turn = 0; turn < ATTEMPTS; turn++) attempts.push(await journey("sign-in", person, ["password"], browser));
    const { sessionToken } = await signedIn(person, browser);
    const polls = await Promise.all(Array.from({ length: POLLERS }, () => finishing(house, attempts)));
    return { polls, end: await removeById(house, sessionToken, id) };
  };
}

/** Each turn finishes the next one of these attempts. */
async function finishing(house: House, attempts: string[]): Promise<Ready["polls"][number]> {
  const visitor = holding(house, { attempt: attempts[0]! });
  const form = formOf(await visitor.open("/sign-in/finish"), "Continue");
  return async () => {
    const attempt = attempts.pop();
    if (!attempt) throw new Error("More sign-ins were asked for than were begun.");
    visitor.cookies.clear();
    visitor.cookies.set("attempt", attempt);
    await visitor.send({ ...form, fields: { ...form.fields, [FORM_TOKEN_FIELD]: formTokenFor(attempt) } });
    // Whoever is not let in is led on too, and asked to sign in there: only a session says that it was taken.
    return visitor.cookies.has("session");
  };
}
