import { startProduct } from "../product";
import { formTokenFor } from "@/lib/rules/form-token";
import { plausibleFields } from "./action-calls";
import { builtActions, builtPages } from "./built";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import type { Answer } from "./http-visitor";
import { untilTried } from "./known-endpoints";
import { partialStates, type PartialState } from "./partial-people";
import { changedTables, keepTables, listTables, proofsChanged, sumTables, type TableSums } from "./table-sums";
import { triesWith, type Try } from "./tries";
import { treeWithoutProxy } from "./without-proxy";

/** How many requests that should change nothing are made at a time. */
const TOGETHER = 12;
/** What anybody's request may write: that it was made, what it was mailed, how often it was tried. */
const OPEN_TABLES = ["attempts", "one_time_codes", "outbox", "throttles", "account_events", "owner_alerts"];
/** What a visitor without an account may leave: a question to support. */
const MAY_WRITE: [file: RegExp, tables: string[]][] = [[/help\/contact\/actions/, ["support_cases", "case_steps"]]];
/** `PROVE_STATES` names some of them while something is being tried. */
const CHOSEN = new RegExp(process.env.PROVE_STATES ?? "");
/** Headers with which the proxy of older versions of the framework was passed by (CVE-2025-29927). */
const BYPASSES = ["proxy", "middleware", "src/middleware", "pages/_middleware"].map((name) =>
  Array<string>(5).fill(name).join(":"),
);

const LOOKS: Record<string, string>[] = [
  { accept: "text/html" },
  { accept: "*/*", rsc: "1" },
  ...BYPASSES.map((subrequest) => ({ accept: "text/html", "x-middleware-subrequest": subrequest })),
];

type Bystander = Awaited<ReturnType<typeof partialStates>>["bystander"];
type Findings = { requests: number; leaks: string[]; changes: string[] };
type Run = { house: House; tables: string[]; before: TableSums; restore: (changed: string[]) => Promise<void> };

export const partialStatesFigure: Figure = {
  name: "partial-states",
  title: "Every page and every action in every partial state, with proxy.ts and without it",
  async measure(proving) {
    const lines = await measureTree(proving, "with proxy.ts", undefined);
    const bare = treeWithoutProxy();
    try {
      return [...lines, ...(await measureTree(proving, "without proxy.ts", bare.folder))];
    } finally {
      bare.remove();
    }
  },
};

async function measureTree({ say }: Proving, which: string, root: string | undefined): Promise<Line[]> {
  const house = await openHouse({ processes: 0 });
  try {
    const { states, bystander } = await partialStates(house.sql);
    for (let count = 0; count < 2; count++) await house.addProcess((variables) => startProduct(variables, root));
    await untilTried(house);
    const isProxied = (await house.visitor().open("/sign-in")).headers["content-security-policy"] !== undefined;
    if (isProxied !== (root === undefined)) throw new Error("proxy.ts is not as this run needs it.");
    const run = await keep(house);
    const found: Findings = { requests: 0, leaks: [], changes: [] };
    const told = new Set<string>();
    for (const state of states.filter(({ name }) => CHOSEN.test(name))) {
      await lookEverywhere(run, state, found);
      await tryEverything(run, state, bystander, found);
      const findings = [...found.leaks, ...found.changes];
      say(`${which}: ${state.name}; ${found.requests} requests, ${findings.length} findings`);
      for (const finding of findings.filter((each) => !told.has(each))) say(finding.slice(0, 400));
      findings.forEach((each) => told.add(each));
    }
    return linesOf(which, states.length, found);
  } finally {
    await house.stop();
  }
}

function linesOf(which: string, states: number, { requests, leaks, changes }: Findings): Line[] {
  const extent = `${builtPages().length} pages and routes, ${builtActions().length} actions, ${states} states`;
  const what = `${which}: ${extent}, ${requests.toLocaleString("en")} requests`;
  return [
    { what: `${what}: private marks in answers`, goal: "0", measured: String(leaks.length), held: leaks.length === 0 },
    {
      what: `${which}: changes beyond what the state may do`,
      goal: "0",
      measured: String(changes.length),
      held: changes.length === 0,
    },
  ];
}

async function keep(house: House): Promise<Run> {
  const tables = await listTables(house.sql);
  const restore = await keepTables(house.sql, tables);
  return { house, tables, before: await sumTables(house.sql, tables), restore };
}

/** As a browser asks, as the framework's script does, and past the proxy. What changes only once was the housekeeping. */
async function lookEverywhere(run: Run, state: PartialState, found: Findings): Promise<void> {
  for (const { page, paths } of builtPages()) {
    const query = page.includes("reauthenticate") ? "?change=delete-account" : "";
    const looks = paths.flatMap((path) => LOOKS.map((headers) => [path + query, headers] as const));
    const lookAround = async () => {
      const look = async ([path, headers]: (typeof looks)[number]) => {
        const answer = await visitorIn(run.house, state).ask("GET", path, { headers });
        noteLeaks(state, path, `GET ${path} ${JSON.stringify(headers)}`, answer, found);
      };
      await Promise.all(looks.map(look));
      return noteChanges(run, state, [{ target: page }], `GET ${page}`);
    };
    if ((await lookAround()).length > 0) found.changes.push(...(await lookAround()));
  }
}

/** Every action is called by script, as a form and at another address; every route is posted to. */
async function tryEverything(run: Run, state: PartialState, bystander: Bystander, found: Findings): Promise<void> {
  const fields = plausibleFields({ id: bystander.sessionId, reference: bystander.reference });
  const tokens = [...new Set(["", ...Object.values(state.cookies).map(formTokenFor)])];
  const tries = tokens.flatMap((token) => triesWith({ ...fields, "form-token": token }));
  const mayDo = tries.filter(({ target }) => state.mayDo?.test(target));
  for (const each of mayDo) await tryTogether(run, state, [each], found);
  const rest = tries.filter((each) => !mayDo.includes(each));
  for (let at = 0; at < rest.length; at += TOGETHER)
    await tryTogether(run, state, rest.slice(at, at + TOGETHER), found);
}

/** Requests that should change nothing are made together; where they did, one by one, to tell which of them. */
async function tryTogether(run: Run, state: PartialState, tries: Try[], found: Findings): Promise<void> {
  await Promise.all(
    tries.map(async ({ target, post: { path, body, type, headers = {} } }) => {
      const answer = await visitorIn(run.house, state).ask("POST", path, { body, type, headers });
      noteLeaks(state, path, `POST ${path} → ${target}`, answer, found);
    }),
  );
  const what = tries.map(
    ({ target, post }) => `POST ${post.path} → ${target}${post.headers?.["next-action"] ? " by script" : ""}`,
  );
  const told = await noteChanges(run, state, tries, what.join(", "));
  if (told.length > 0 && tries.length > 1) for (const each of tries) await tryTogether(run, state, [each], found);
  else found.changes.push(...told);
}

/** A new browser each time: cookies that an answer brings are not kept. */
function visitorIn(house: House, { cookies }: PartialState) {
  const visitor = house.visitor();
  for (const [name, value] of Object.entries(cookies)) visitor.cookies.set(name, value);
  return visitor;
}

function noteLeaks(state: PartialState, path: string, what: string, answer: Answer, found: Findings): void {
  found.requests++;
  const shown = state.shownOn?.(path) ?? [];
  const text = readable(JSON.stringify(answer.headers) + answer.html);
  for (const [name, mark] of Object.entries(state.hidden)) {
    if (!shown.includes(name) && mark && text.includes(readable(mark)))
      found.leaks.push(`LEAK in "${state.name}": ${name} by ${what} (${answer.status})`);
  }
}

/** As a reader sees it, however it is escaped. */
function readable(text: string): string {
  return text.replaceAll("%40", "@").replaceAll("&#x27;", "'").replaceAll("\\u0026", "&").toLowerCase();
}

/** Compares every table with what it was, puts all of it back, and answers what should not have changed. */
async function noteChanges(
  run: Run,
  state: PartialState,
  tries: Pick<Try, "target">[],
  what: string,
): Promise<string[]> {
  const { house, tables, before, restore } = run;
  const changed = changedTables(before, await sumTables(house.sql, tables));
  if (changed.length === 0) return [];
  const open = [...OPEN_TABLES, ...tries.flatMap(({ target }) => tablesFor(target))];
  const others = changed.filter((table) => !open.includes(table));
  const mayDo = tries.every(({ target }) => state.mayDo?.test(target));
  const wrong = mayDo ? await changedForOthers(run, state, others) : others;
  const proved = !mayDo && (await proofsChanged(run.house.sql)) ? ["what was proved"] : [];
  await restore(changed);
  return [...wrong, ...proved].length > 0
    ? [`CHANGE in "${state.name}": ${[...wrong, ...proved].join(", ")} by ${what}`]
    : [];
}

function tablesFor(target: string): string[] {
  return MAY_WRITE.flatMap(([file, tables]) => (file.test(target) ? tables : []));
}

/** Of what somebody may change for themselves: the tables in which rows about others are not as they were. */
async function changedForOthers({ house, tables, before }: Run, state: PartialState, changed: string[]) {
  if (changed.length === 0) return [];
  const [made] = await house.sql<
    { id: string }[]
  >`select id from accounts where email_address = ${state.newAddress ?? ""}`;
  const own = state.accountId ?? made?.id;
  const kept = await sumTables(house.sql, tables, own, "kept");
  const now = await sumTables(house.sql, tables, own);
  return changedTables(kept, now).filter((table) => changed.includes(table) && table in before);
}
