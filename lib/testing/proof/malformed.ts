import { begin, newPerson, openBrowser } from "../people";
import { saveCode } from "../second-steps";
import { isRunning } from "../product";
import { builtActions, builtPages } from "./built";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { sendExactly, type Reply } from "./exact-request";
import { malformedPayload } from "./malformed-payloads";
import type { Payload, Target } from "./payload";
import { changedTables, keepTables, listTables, proofsChanged, rowsChangedIn, sumTables } from "./table-sums";

/** `PROVE_PAYLOADS` makes it fewer while something is being tried. */
const PAYLOADS = Number(process.env.PROVE_PAYLOADS) || 10_000;
const AT_ONCE = 8;
const LOOK_EVERY = 500;
/** Counts of tries are what a try is for, and some journeys begin with a button alone: they prove nothing. */
const MAY_CHANGE = ["throttles", "attempts"];
/** What only the inside knows: a line of a stack, a file of ours or of a package, a statement. */
const INSIDE =
  /\n\s+at \S|node_modules|\.next\/server|\/proof\/|webpack|turbopack:\/\/|PostgresError|Failed query|select "|insert into "/;

type Counts = {
  sent: number;
  faults: string[];
  overloads: number;
  traces: string[];
  unanswered: string[];
  statuses: Map<number, number>;
};

export const malformed: Figure = {
  name: "malformed",
  title: `${PAYLOADS.toLocaleString("en")} malformed payloads to every action, route and page, two processes`,
  async measure(proving) {
    const house = await openHouse({ processes: 0 });
    try {
      const holding = await holdingOf();
      for (let count = 0; count < 2; count++) await house.addProcess();
      const target: Target = { actions: builtActions(), pages: builtPages(), holding };
      return await measureWith(house, target, proving);
    } finally {
      await house.stop();
    }
  },
};

/** Somebody's own session and own attempt: malformed payloads of people who are let in get further than others. */
async function holdingOf(): Promise<Target["holding"]> {
  const now = new Date();
  const person = await newPerson("mallory@company.example", now);
  await saveCode(person, now);
  const attempt = await begin("create-account", "mallory2@company.example", openBrowser(), now);
  return { session: person.sessionToken, attempt };
}

async function measureWith(house: House, target: Target, proving: Proving): Promise<Line[]> {
  while ((await house.sql`select 1 from outbox where status in ('queued', 'sending')`).length > 0) await pause(200);
  const tables = await listTables(house.sql);
  await keepTables(house.sql, tables);
  const before = await sumTables(house.sql, tables);
  const counts: Counts = { sent: 0, faults: [], overloads: 0, traces: [], unanswered: [], statuses: new Map() };
  while (counts.sent < PAYLOADS) {
    const payloads = Array.from({ length: Math.min(LOOK_EVERY, PAYLOADS - counts.sent) }, () =>
      malformedPayload(proving.random, target),
    );
    await sendAll(house, payloads, counts);
    const changed = wronglyChanged(before, await sumTables(house.sql, tables));
    proving.say(`${counts.sent} sent, ${counts.faults.length} faults; changed: ${changed.join(", ") || "nothing"}`);
  }
  for (const finding of summed([...counts.faults, ...counts.traces, ...counts.unanswered])) proving.say(finding);
  proving.say(
    [...counts.statuses]
      .sort()
      .map(([status, count]) => `${count} × ${status}`)
      .join(", "),
  );
  const proofs = (await proofsChanged(house.sql)) ? ["what was proved"] : [];
  const changed = [...wronglyChanged(before, await sumTables(house.sql, tables)), ...proofs];
  for (const table of changed.filter((name) => tables.includes(name))) {
    for (const row of await rowsChangedIn(house.sql, table)) proving.say(`${table}: ${row}`);
  }
  const serving = await stillServing(house);
  return linesOf(counts, changed, serving);
}

function wronglyChanged(before: Record<string, string>, now: Record<string, string>): string[] {
  return changedTables(before, now).filter((table) => !MAY_CHANGE.includes(table));
}

function linesOf(
  { sent, faults, overloads, traces, unanswered }: Counts,
  changed: string[],
  serving: string[],
): Line[] {
  const none = (what: string, found: readonly string[], also = ""): Line => {
    return { what, goal: "0", measured: `${found.length}${also}`, held: found.length === 0 };
  };
  const payloads = `${sent.toLocaleString("en")} payloads`;
  return [
    none(`${payloads}: tables that changed`, changed, changed.length > 0 ? ` (${changed.join(", ")})` : ""),
    none(`${payloads}: answers with a stack trace or an inner path`, traces),
    none(`${payloads}: answers of 5xx`, faults, ` (and ${overloads} times 503 with Retry-After)`),
    none(`${payloads}: left without an answer`, unanswered),
    none("processes that ended, or serve no more", serving),
  ];
}

/** The same finding many times is told once. */
function summed(findings: string[]): string[] {
  const times = new Map<string, number>();
  for (const finding of findings) times.set(finding, (times.get(finding) ?? 0) + 1);
  return [...times].map(([finding, count]) => `${count} × ${finding}`).slice(0, 60);
}

async function sendAll(house: House, payloads: Payload[], counts: Counts): Promise<void> {
  const waiting = [...payloads];
  const sendNext = async (): Promise<void> => {
    for (let payload = waiting.pop(); payload; payload = waiting.pop()) {
      const door = house.doors[counts.sent++ % house.doors.length] ?? "";
      const sent = payload;
      const reply = await sendExactly(house, door, sent).catch((error: Error) => {
        counts.unanswered.push(`${sent.kind}: ${sent.path.slice(0, 60)} (${error.message})`);
        return null;
      });
      if (reply) note(payload, reply, counts);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
}

function note(
  { kind, method, path, headers, body }: Payload,
  { status, retryAfter, body: answer }: Reply,
  counts: Counts,
): void {
  counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
  const told = process.env.PROVE_TELL ? ` ${JSON.stringify(headers)} ${body?.toString().slice(0, 600)}` : "";
  const what = `${kind}: ${method} ${path.split("?")[0]}${told}`;
  if (status === 503 && retryAfter) counts.overloads++;
  else if (status >= 500) counts.faults.push(`${status} to ${what}`);
  const inside = INSIDE.exec(answer)?.[0];
  if (inside) counts.traces.push(`${JSON.stringify(inside)} in the answer to ${what}`);
}

/** Which of the processes is gone, or does not show a page any more. */
async function stillServing({ processes, doors, visitor }: House): Promise<string[]> {
  const problems: string[] = [];
  for (const [number, { pid }] of processes.entries()) {
    const answer = await visitor().ask("GET", "/sign-in", { door: number });
    if (!isRunning(pid) || answer.status !== 200) problems.push(`process ${number} at ${doors[number]}`);
  }
  return problems;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
