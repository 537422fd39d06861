import fc from "fast-check";
import { turnOffAuthenticator, verifyAuthenticatorCode } from "@/lib/flows/authenticator";
import { generateBackupCode, verifyBackupCode } from "@/lib/flows/backup-code";
import { changeEmailAddress } from "@/lib/flows/email-address";
import { verifyEmailCode } from "@/lib/flows/email-code";
import type { SignedIn } from "@/lib/flows/session";
import { codeOf } from "../people";
import { sessionOf, totpFor } from "../second-steps";
import { beginAttempt, purposes, type Begun, type Cell, type Crossing, type World } from "./cross-use-world";
import { newSavedCode, readyFor, signedIn } from "./house-people";
import { tokenCrossing } from "./token-crossing";

const either = fc.integer({ min: 0, max: 1 });
const cells: fc.Arbitrary<Cell> = fc.record({
  account: either,
  purpose: fc.constantFrom(...purposes),
  attempt: either,
  browser: either,
});

/** Pairs of which every third is one and the same twice, and the others are mostly alike in something. */
const pairs = <Part>(parts: fc.Arbitrary<Part>) =>
  fc.oneof(
    { weight: 1, arbitrary: parts.map((part): [Part, Part] => [part, part]) },
    { weight: 2, arbitrary: fc.tuple(parts, parts) },
  );

const mailedCode: Crossing<[Cell, Cell]> = {
  what: "an emailed code, in another attempt (account × purpose × attempt × browser)",
  stories: pairs(cells),
  async tell(world, [from, to]) {
    const source = await beginAttempt(world, from);
    const isOwn = JSON.stringify(from) === JSON.stringify(to);
    const target = isOwn ? source : await beginAttempt(world, to);
    const code = await codeOf(source.token);
    // One pair in a million was sent the same six digits.
    if (!isOwn && code === (await codeOf(target.token))) return { isOwn: false, taken: false };
    return { isOwn, taken: await isTaken(world, () => enterMailed(world, target, code, from)) };
  },
};

/** In the browser of the one it was sent for. */
function enterMailed(
  { people, now }: World,
  { cell, token, session }: Begun,
  code: string,
  { account, browser }: Cell,
) {
  const visitor = people[account]!.browsers[browser]!;
  if (cell.purpose === "change-address" && session) return changeEmailAddress({ session, token }, code, visitor, now);
  return verifyEmailCode(token, code, { trustChosen: false }, visitor, now);
}

const ownSecondStep: Crossing<[method: "app" | "backup", account: number, cell: Cell]> = {
  what: "an app's or a backup code, for another account or purpose",
  stories: fc.tuple(fc.constantFrom("app", "backup"), either, cells),
  async tell(world, [method, account, cell]) {
    const owner = world.people[account]!;
    const backup = await newSavedCode(world, owner, world.now);
    const { token } = await beginAttempt(world, cell);
    const visitor = owner.browsers[cell.browser]!;
    const enter = () =>
      method === "app"
        ? verifyAuthenticatorCode(token, totpFor(owner.key, world.now), { stayChosen: false }, visitor, world.now)
        : verifyBackupCode(token, backup, visitor, world.now);
    const asksForIt = cell.purpose === "sign-in" || cell.purpose === "reauthenticate";
    return { isOwn: asksForIt && cell.account === account, taken: await isTaken(world, enter) };
  },
};

type Ready = { account: number; browser: number; change: keyof typeof changes };

const changes = { "turn-off-authenticator": turnOffAuthenticator, "generate-backup-code": generateBackupCode };

const finishedProof: Crossing<[Ready, Ready]> = {
  what: "a finished re-authentication, for another change, session or account",
  stories: pairs(
    fc.record({
      account: either,
      browser: either,
      change: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
    }),
  ),
  async tell(world, [from, to]) {
    const [source, target] = [await begunSession(world, from), await begunSession(world, to)];
    const isSameSession = from.account === to.account && from.browser === to.browser;
    const used = isSameSession ? source : target;
    const token = await readyFor(from.change, source.sessionToken, source.browser, world.now);
    const changing = { session: used.session, token };
    const taken = await isTaken(world, () => changes[to.change](changing, used.browser, world.now));
    return { isOwn: isSameSession && from.change === to.change, taken };
  },
};

async function begunSession({ people, now }: World, { account, browser }: Ready) {
  const person = people[account]!;
  const visitor = person.browsers[browser]!;
  const { sessionToken } = await signedIn(person, visitor, now);
  const session: SignedIn = await sessionOf(sessionToken, now);
  return { sessionToken, session, browser: visitor };
}

/** A try counts as taken when the answer is yes, and also when the database saw anything proved, spent, begun or ended. */
async function isTaken({ effects }: World, attempt: () => Promise<{ ok: boolean }>): Promise<boolean> {
  await effects();
  const { ok } = await attempt();
  const seen = Object.keys(await effects());
  return ok || seen.length > 0;
}

export const crossings: Crossing<unknown>[] = [mailedCode, ownSecondStep, finishedProof, tokenCrossing] as never[];
