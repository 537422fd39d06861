import type { PlainForm } from "../html-forms";
import type { House } from "./house";
import { formOf, type Answer, type HttpVisitor } from "./http-visitor";

/** Later than this counts as never. */
const HUNG_MS = 15_000;

/** Words of lib/content/en: the page of a 503, and what a form says above itself. */
const SAID = ["We cannot reach our database just now.", "We could not finish this just now."];

/** One answer, as somebody met it while the database was away. */
export type Look = { what: string; status: number; milliseconds: number; isClear: boolean; isRight: boolean };

/** Somebody who is signed in, and a form that was opened while all was well. */
export type Lookout = { house: House; insider: HttpVisitor; form: PlainForm };

export async function openLookout(house: House, insider: HttpVisitor): Promise<Lookout> {
  return { house, insider, form: formOf(await house.visitor().open("/sign-in"), "Next") };
}

/** Asks for a signed-in page, sends a form and asks for the health, again and again, of one process after the other. */
export async function lookUntil(lookout: Lookout, isOver: () => boolean): Promise<Look[]> {
  const looks: Look[] = [];
  let door = 0;
  do {
    looks.push(...(await lookOnce(lookout, door++)));
    await pause(200);
  } while (!isOver());
  return looks;
}

/** How long until every process answers everything as ever. */
export async function untilBack(lookout: Lookout): Promise<number> {
  const begin = Date.now();
  for (;;) {
    const looks = await Promise.all(lookout.house.doors.map((_, door) => lookOnce(lookout, door)));
    if (looks.flat().every((each) => each.isRight)) return Date.now() - begin;
    await pause(100);
  }
}

async function lookOnce({ house, insider, form }: Lookout, door: number): Promise<Look[]> {
  const ask = (visitor: HttpVisitor, path: string, accept = "text/html") =>
    visitor.ask("GET", path, { door, headers: { accept } });
  return Promise.all([
    look("page", ask(insider.twin(), "/security")),
    look("form", house.visitor().send(form, { "email-address": "nobody@company.example" }, { door })),
    look("health", ask(house.visitor(), "/api/health", "application/json")),
  ]);
}

async function look(what: string, asked: Promise<Answer>): Promise<Look> {
  const begin = performance.now();
  const answer = await Promise.race([asked.catch(() => null), pause(HUNG_MS).then(() => null)]);
  const milliseconds = performance.now() - begin;
  const status = answer?.status ?? 0;
  const said = SAID.find((words) => answer?.html.includes(words));
  const isRight = (status === 200 || status === 303) && said === undefined;
  return { what, status, milliseconds, isRight, isClear: answer !== null && isClear(answer, what, said) };
}

/** A form comes back with what was typed and with words above it; anything else is a 503 that says when to come again. */
function isClear({ status, html, headers }: Answer, what: string, said: string | undefined): boolean {
  if (what === "form" && status === 200) return said === SAID[1];
  const inWords = what === "health" ? html.includes("the database does not answer") : said === SAID[0];
  return status === 503 && inWords && Number(headers["retry-after"]) > 0;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
