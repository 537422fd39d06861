import { randomBytes } from "node:crypto";
import { createDatabase } from "../postgres";
import { startProduct } from "../product";
import type { Figure, Line } from "./figure";
import { checkOutFormer, type FormerVersion } from "./former-version";
import { goBack } from "./going-back";
import { openHouse, type House } from "./house";
import { formOf, type HttpVisitor } from "./http-visitor";
import { isAt, signUp } from "./newcomer";
import { signInAgain, type Regular } from "./regulars";
import { rollOver } from "./roll-over";
import { isToldAndKept, staleInBrowser, type Stale } from "./stale-page";

const PEOPLE = 6;
const SIGN_INS_EACH = 4;
/** In place of a status, where none came. */
const CUT = 0;
const STAYS_MS = 8000;
const BETWEEN_PAGES_MS = 250;

/** The former version and this one beside each other, on a database that this one migrates. */
export const upgrade: Figure = {
  name: "upgrade",
  title: "The version before the newest migration and this one side by side, two processes, replaced one by one",
  async measure({ say }) {
    say("the version before the newest migration is built");
    const former = checkOutFormer();
    const house = await openHouse({ processes: 0 });
    try {
      const name = `latchkey_upgrade_${randomBytes(6).toString("hex")}`;
      house.variables.DATABASE_URL = await createDatabase(house.databaseUrl, name);
      return await replaced(house, former, say);
    } finally {
      await house.stop();
      former.remove();
    }
  },
};

type Seen = { requests: number; failed: string[]; reloads: number; right: number; wrong: string[] };

async function replaced(house: House, former: FormerVersion, say: (progress: string) => void): Promise<Line[]> {
  const start = (variables?: Record<string, string>) => startProduct(variables, former.folder);
  await house.addProcess(start);
  await house.addProcess(start);
  const people: { person: Regular; visitor: HttpVisitor }[] = [];
  for (let number = 0; number < PEOPLE; number++) {
    const visitor = house.visitor();
    people.push({ visitor, person: await signUp(house, visitor, `p${number}@company.example`) });
  }
  say(`${former.commit} serves; this version comes while people sign in`);
  const seen: Seen = { requests: 0, failed: [], reloads: 0, right: 0, wrong: [] };
  let isOver = false;
  const crowd = people.map(({ person }, number) => signInOften(house, person, number, seen, () => isOver));
  const sideBySide: Line[] = [];
  try {
    await rollOver(house, {}, { halfway: async () => void sideBySide.push(...(await compare(house, say))) });
  } finally {
    isOver = true;
    await Promise.all(crowd);
  }
  say("this version alone");
  const kept = await Promise.all(people.map(({ visitor }) => visitor.open("/security")));
  return [
    ...sideBySide,
    ...linesOf(seen, kept.filter((page) => isAt(page, "/security")).length),
    await goBack(house, former, say),
  ];
}

/** Door 0 is this version's by now, door 1 the former's. */
async function compare(house: House, say: (progress: string) => void): Promise<Line[]> {
  say("both serve: pages of one are posted to the other");
  const plain = [await staleWithoutScripts(house, 1, 0), await staleWithoutScripts(house, 0, 1)];
  const scripted = [await staleInBrowser(house, 1, 0), await staleInBrowser(house, 0, 1)];
  const told = (stale: Stale) => (isToldAndKept(stale) ? "told and kept" : `“${stale.said}”, ${stale.kept}`);
  return [
    {
      what: "a page of the former version posted to this one, and the reverse, without JavaScript",
      goal: "“Please reload the page” (409) both ways",
      measured: plain.join("; "),
      held: plain.every((each) => each === "409, told"),
    },
    {
      what: "the same with JavaScript, in a browser",
      goal: "told to reload, and what was typed is kept, both ways",
      measured: scripted.map(told).join("; "),
      held: scripted.every(isToldAndKept),
    },
  ];
}

async function staleWithoutScripts(house: House, from: number, to: number): Promise<string> {
  const visitor = atDoor(house.visitor(), from);
  const form = formOf(await visitor.open("/sign-in"), "Next");
  const answer = await atDoor(visitor, to).send(form, { "email-address": "somebody@company.example" });
  return `${answer.status}, ${answer.html.includes("Please reload the page") ? "told" : "not told"}`;
}

/** A balancer that keeps a browser at one process. */
function atDoor(visitor: HttpVisitor, door: number, onAnswer: (status: number) => void = () => {}): HttpVisitor {
  const twin = visitor.twin();
  const ask = twin.ask.bind(twin);
  twin.ask = async (method, path, asked) => {
    const answer = await ask(method, path, { ...asked, door }).catch((error: unknown) => {
      onAnswer(CUT);
      throw error;
    });
    onAnswer(answer.status);
    return answer;
  };
  return twin;
}

async function signInOften(
  house: House,
  person: Regular,
  door: number,
  seen: Seen,
  isOver: () => boolean,
): Promise<void> {
  for (let turn = 0; turn < SIGN_INS_EACH; turn++) {
    let stale = false;
    const watch = (status: number) => {
      seen.requests++;
      if (status === CUT || status >= 500) seen.failed.push(status === CUT ? "a line cut" : String(status));
      stale ||= status === 409;
    };
    const visitor = () => atDoor(house.visitor(), door % house.doors.length, watch);
    await signInAgain({ ...house, visitor }, person).then(
      async (signedIn) => {
        seen.right++;
        await stayAround(signedIn, turn === SIGN_INS_EACH - 1 ? isOver : afterAWhile());
      },
      (error: unknown) => {
        const said = error instanceof Error ? error.message : "unknown";
        // Whoever had a page of the process that went loads it anew, and begins again.
        if (stale) seen.reloads++;
        else seen.wrong.push(said);
      },
    );
    if (isOver()) return;
  }
}

/** Looks at a page again and again; `watch` sees what is answered. */
async function stayAround(visitor: HttpVisitor, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await visitor.open("/security").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_PAGES_MS));
  }
}

function afterAWhile(): () => boolean {
  const until = Date.now() + STAYS_MS;
  return () => Date.now() > until;
}

function linesOf({ requests, failed, reloads, right, wrong }: Seen, kept: number): Line[] {
  return [
    {
      what: "requests while both are replaced, of people who sign in: errors of the server, lines cut",
      goal: "0",
      measured: `${failed.length} of ${requests}${failed.length > 0 ? `: ${[...new Set(failed)].join(", ")}` : ""}`,
      held: failed.length === 0 && requests > 0,
    },
    {
      what: "sign-ins meanwhile that were refused, without being told to reload",
      goal: "0",
      measured: `${wrong.length} of ${right + reloads + wrong.length} (told to reload: ${reloads})${wrong.length > 0 ? `: ${[...new Set(wrong)].join(", ")}` : ""}`,
      held: wrong.length === 0 && right > 0,
    },
    {
      what: "sessions begun in the former version that go on in this one",
      goal: `${PEOPLE} of ${PEOPLE}`,
      measured: `${kept} of ${PEOPLE}`,
      held: kept === PEOPLE,
    },
  ];
}
