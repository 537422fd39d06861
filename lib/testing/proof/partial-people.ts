import type postgres from "postgres";
import { startDeletion } from "@/lib/flows/account-deletion";
import { signOut } from "@/lib/flows/session";
import type { Change } from "@/lib/rules/reauthentication";
import { begin, enterPassword, mustWork, newPerson, openBrowser, provedReset, provedSignUp } from "../people";
import { enterAppCode, provedPassword, reauthenticated, shownCode } from "../second-steps";
import { signInWithApp, totpFor } from "../second-steps";
import { markRows, personWithMarks, secretMarks, victim, type Marks, type Owner } from "./marked-people";

/** A browser in the middle of something: what it holds, and what it may not be shown or do. */
export type PartialState = {
  name: string;
  cookies: Record<string, string>;
  /** Never to be shown here. */
  hidden: Marks;
  /** The few of them that belong to a page all the same, such as the code that is offered on its own page. */
  shownOn?: (path: string) => string[];
  /** Its own account, or the address of the one that it may make, which it may change by what `mayDo` names. Everybody else's stays as it is in any case. */
  accountId?: string;
  newAddress?: string;
  mayDo?: RegExp;
};

/** What a signed-in person may change without giving a proof again. */
const OWN_SETTINGS =
  /\/(profile|settings\/(communication|language|privacy\/edit|products(\/add)?)|security)\/actions|sign-out\/route|photo\/route/;
/** A finished attempt is redeemed by whatever leads on. */
const LEADS_ON = /\(sign-in\)\/|where\/actions|reauthenticate\/verify\//;

const NEW_ADDRESS = "new@company.example";

/** Every partial state, each of a person of its own, and the victim whose marks none of them may see. */
export async function partialStates(sql: postgres.Sql) {
  const owner = () => personWithMarks(sql);
  const states = [
    { name: "nobody", cookies: {}, hidden: {} },
    ...(await attemptStates(owner)),
    ...(await endedStates(owner, sql)),
    ...(await signedInStates(owner, sql)),
  ];
  const bystander = await victim(sql);
  for (const state of states) state.hidden = { ...prefixed(bystander.marks), ...state.hidden };
  return { states, bystander };
}

function prefixed(marks: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).map(([name, mark]) => [`a stranger's ${name}`, mark]));
}

/** What is typed at the start is the browser's own; nothing else of the account is told yet. */
function allBut({ marks }: Owner, ...known: string[]): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([name]) => !known.includes(name)));
}

async function attemptStates(owner: () => Promise<Owner>): Promise<PartialState[]> {
  const browser = openBrowser("198.51.100.40");
  const [begun, password, both, reset] = [await owner(), await owner(), await owner(), await owner()];
  const now = new Date();
  const passwordToken = await enterPassword(password.address, browser, now);
  const bothToken = await enterPassword(both.address, browser, now);
  const later = new Date(now.getTime() + 60_000);
  mustWork(await enterAppCode(bothToken, totpFor(both.key, later), browser, later));
  const state = (name: string, attempt: string, person: Owner): PartialState => ({
    name,
    cookies: { attempt },
    hidden: allBut(person, "address"),
  });
  return [
    state("sign-in begun", await begin("sign-in", begun.address, browser, now), begun),
    state("password proved", passwordToken, password),
    { ...state("both proved, not redeemed", bothToken, both), accountId: both.accountId, mayDo: LEADS_ON },
    {
      ...state("reset proved, no new password", await provedReset(reset.address, browser, now), reset),
      accountId: reset.accountId,
      mayDo: /reset-password\/new\/actions/,
    },
    {
      name: "details missing",
      cookies: { attempt: await provedSignUp(NEW_ADDRESS, browser, now) },
      hidden: {},
      newAddress: NEW_ADDRESS,
      mayDo: /create-account\/details\/actions/,
    },
  ];
}

async function endedStates(owner: () => Promise<Owner>, sql: postgres.Sql): Promise<PartialState[]> {
  const [over, out, former, forged] = [await owner(), await owner(), await owner(), await owner()];
  await sql`update sessions set expires_at = now() - interval '1 day' where account_id = ${over.accountId}`;
  await signOut(out.sessionToken, "session", out.browser);
  await sql`update accounts set auth_epoch = auth_epoch + 1 where id = ${former.accountId}`;
  const state = (name: string, person: Owner, session = person.sessionToken): PartialState => ({
    name,
    cookies: { session },
    hidden: person.marks,
  });
  return [
    state("session over", over),
    state("signed out", out),
    state("session of a former epoch", former),
    state("session's token altered", forged, `${forged.sessionToken.slice(0, -1)}_`),
  ];
}

async function signedInStates(owner: () => Promise<Owner>, sql: postgres.Sql): Promise<PartialState[]> {
  const [plain, begun, other, mixed, stranger] = [
    await owner(),
    await owner(),
    await owner(),
    await owner(),
    await owner(),
  ];
  const now = new Date(Date.now() + 90_000);
  const signedIn = (name: string, person: Owner, attempt?: string): PartialState => ({
    name,
    cookies: { session: person.sessionToken, ...(attempt ? { attempt } : {}) },
    hidden: secretMarks(person.key, person.marks["backup code"] ?? ""),
    accountId: person.accountId,
    mayDo: OWN_SETTINGS,
  });
  const forDeletion: Change = "delete-account";
  const strangersToken = (await reauthenticated(stranger, forDeletion, now)).token;
  return [
    signedIn("signed in, no staff, nothing proved again", plain),
    signedIn("proving again: password only", begun, (await provedPassword(begun, forDeletion, now)).token),
    signedIn("proved again for another change", other, (await reauthenticated(other, "set-password", now)).token),
    signedIn("proved again in a stranger's session", mixed, strangersToken),
    await managedState(await owner(), sql),
    await offeredState(sql),
    await deletionState(await owner()),
  ];
}

async function managedState(person: Owner, sql: postgres.Sql): Promise<PartialState> {
  const [company] = await sql<{ id: string }[]>`
    insert into connections (id, name, issuer, client_id, sealed_client_secret, contact, state, created_at)
    values (gen_random_uuid(), 'Acme', 'https://id.acme.example', 'c', 'sealed', 'it@acme.example', 'on', now()) returning id`;
  await sql`update accounts set connection_id = ${company?.id ?? null}, subject = 'acme-7' where id = ${person.accountId}`;
  return {
    name: "managed by a company",
    cookies: { session: person.sessionToken },
    hidden: secretMarks(person.key, person.marks["backup code"] ?? ""),
    accountId: person.accountId,
    mayDo: OWN_SETTINGS,
  };
}

async function offeredState(sql: postgres.Sql): Promise<PartialState> {
  const now = new Date();
  const person = await newPerson("offered@company.example", now);
  const marks = await markRows(sql, person.accountId, "800");
  const code = (await shownCode(person.sessionToken, now)) ?? "";
  return {
    name: "backup code offered, not ticked",
    cookies: { session: person.sessionToken },
    hidden: { ...marks, "backup code": code },
    shownOn: (path) => (/^\/(sign-in|security)\/backup-code/.test(path) ? ["backup code"] : []),
    accountId: person.accountId,
    mayDo: /(sign-in|security)\/backup-code\/actions|sign-out\/route/,
  };
}

async function deletionState(person: Owner): Promise<PartialState> {
  const now = new Date(Date.now() + 120_000);
  mustWork(await startDeletion(await reauthenticated(person, "delete-account", now), person.browser, now));
  const later = new Date(now.getTime() + 30_000);
  const { sessionToken } = await signInWithApp(person, openBrowser("198.51.100.41"), later);
  return {
    name: "account to be deleted",
    cookies: { session: sessionToken },
    hidden: allBut(person, "address"),
    accountId: person.accountId,
    mayDo: /keep-account\/actions|sign-out\/route/,
  };
}
