import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formsIn, type PlainForm } from "../html-forms";
import { openAttackedHouse, runScanner, type AttackedHouse } from "./attacked-house";
import { fetchDebianTool } from "./fetched-tool";
import type { Figure, Line } from "./figure";
import type { HttpVisitor } from "./http-visitor";
import { signUp } from "./page-types";

const SECONDS_EACH = 480;
const SECONDS_IN_ALL = 60 * 60;
const SUSPICION = /sqlmap identified the following injection point/;
/** With a real hole it learns which database is behind it. */
const CONFIRMED = /back-end DBMS: PostgreSQL/;
const CLEAN = /all tested parameters do not appear to be injectable/;
/** Every level 1 test for PostgreSQL; what it has learned of a target is not kept. */
const WORDS = [
  "--batch",
  "--flush-session",
  "--dbms=PostgreSQL",
  "--level=1",
  "--risk=1",
  "--disable-coloring",
  "--ignore-stdin",
];

/** Suspicions that were looked into and are none. */
const EXPLAINED: Record<string, string> = {
  "/help/assistant (nobody)": "a search in memory, without SQL: other words and numbers find other articles",
  '/help/assistant, "Ask"': "the same search, by its form",
  "/undo-address-change (nobody)": "the token is digested before it meets a statement; none that was made up is known",
};

type Target = { what: string; parameters: string; request: string };

/** sqlmap over addresses, forms and cookies, as nobody and signed in; first over a page with a hole, which it has to find. */
export const sqlmap: Figure = {
  name: "sqlmap",
  title: "sqlmap, over addresses, forms and cookies",
  async measure({ say }): Promise<Line[]> {
    fetchDebianTool("sqlmap");
    const attacked = await openAttackedHouse();
    const folder = mkdtempSync(join(tmpdir(), "latchkey-sqlmap-"));
    try {
      const planted = await runScanner("sqlmap", ["-u", `${attacked.planted}/?name=ada`, ...WORDS], SECONDS_EACH);
      const targets = await targetsOf(attacked);
      const end = Date.now() + SECONDS_IN_ALL * 1000;
      const found: Found = { planted: CONFIRMED.test(planted), holes: [], suspicions: [], clean: [], unfinished: [] };
      for (const target of targets) {
        const file = join(folder, "request.txt");
        writeFileSync(file, target.request);
        const words = ["-r", file, "-p", target.parameters, ...WORDS];
        const said = Date.now() > end ? "" : await runScanner("sqlmap", words, SECONDS_EACH);
        const list = listFor(said);
        found[list].push(target.what);
        say(`${target.what} (${target.parameters}): ${list} ${list === "clean" ? "" : wordsOf(said)}`);
      }
      return linesOf(found);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await attacked.stop();
    }
  },
};

type Found = { planted: boolean; holes: string[]; suspicions: string[]; clean: string[]; unfinished: string[] };

function listFor(said: string): "holes" | "suspicions" | "clean" | "unfinished" {
  if (SUSPICION.test(said)) return CONFIRMED.test(said) ? "holes" : "suspicions";
  return CLEAN.test(said) ? "clean" : "unfinished";
}

function linesOf({ planted, holes, suspicions, clean, unfinished }: Found): Line[] {
  const targets = holes.length + suspicions.length + clean.length + unfinished.length;
  const open = suspicions.filter((what) => !EXPLAINED[what]);
  const explained = suspicions.flatMap((what) => (EXPLAINED[what] ? [`${what} (${EXPLAINED[what]})`] : []));
  return [
    { what: "a planted hole", goal: "sqlmap finds it", measured: planted ? "found" : "missed", held: planted },
    {
      what: `SQL injections that sqlmap confirms in ${targets} addresses, forms and sets of cookies`,
      goal: "0",
      measured: [holes.length, ...holes].join(", "),
      held: holes.length === 0 && clean.length > 0,
    },
    {
      what: "suspicions that it could not confirm",
      goal: "each explained",
      measured: [`${suspicions.length}`, ...explained, ...open.map((what) => `not explained: ${what}`)].join(", "),
      held: open.length === 0,
    },
    {
      what: "targets tried to the end",
      goal: "all",
      measured: `${targets - unfinished.length} of ${targets}${unfinished.length > 0 ? `, not ${unfinished.join(", ")}` : ""}`,
      held: unfinished.length === 0,
    },
  ];
}

/** What matters of what it said, in its own words. */
function wordsOf(said: string): string {
  const lines = said.split("\n").filter((line) => /CRITICAL|ERROR|Payload|Type:|DBMS|not appear/.test(line));
  return lines.map((line) => line.trim()).join(" / ") || "not finished in its time";
}

const ADDRESSES: [string, string][] = [
  ["/sign-in?return-to=/security&notice=signed-out", "return-to,notice"],
  ["/help/assistant?question=code", "question"],
  ["/help/contact?issue=password&question=code", "issue,question"],
  ["/unsubscribe?token=abc", "token"],
  ["/this-was-not-me?token=abc", "token"],
  ["/undo-address-change?token=abc", "token"],
  ["/recover-account?token=abc", "token"],
  ["/help/assistant/answers?question=code", "question"],
  ["/get-started?license=abc", "license"],
];
const PRIVATE_ADDRESSES: [string, string][] = [["/security/activity?before=2026-11-21T14:00:00Z", "before"]];
const FORMS = ["/sign-in", "/create-account", "/reset-password", "/help/contact", "/get-started/serial-number"];
const PRIVATE_FORMS = ["/settings/language", "/settings/communication", "/profile/name", "/settings/products/add"];

async function targetsOf({ house }: AttackedHouse): Promise<Target[]> {
  const nobody = house.visitor();
  const person = await signUp(house, "ada@company.example");
  const addresses = [
    ...ADDRESSES.map(([path, parameters]) => addressTarget(nobody, path, parameters, "nobody")),
    ...PRIVATE_ADDRESSES.map(([path, parameters]) => addressTarget(person, path, parameters, "signed in")),
  ];
  const names = [...person.cookies.keys()].join(",");
  const cookies = ["/security", "/sign-in"].map((path) => addressTarget(person, path, names, "cookies"));
  return [
    ...addresses,
    ...cookies,
    ...(await formTargets(nobody, FORMS)),
    ...(await formTargets(person, PRIVATE_FORMS)),
  ];
}

function headersOf({ origin, cookies }: HttpVisitor): string[] {
  const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  const lines = [`Host: ${new URL(origin).host}`, `Origin: ${origin}`, "User-Agent: Mozilla/5.0 (X11; Linux x86_64)"];
  return cookie ? [...lines, `Cookie: ${cookie}`] : lines;
}

function addressTarget(visitor: HttpVisitor, path: string, parameters: string, who: string): Target {
  const request = [`GET ${path} HTTP/1.1`, ...headersOf(visitor), "", ""].join("\r\n");
  return { what: `${path.split("?")[0]} (${who})`, parameters, request };
}

/** The forms of these pages, filled in, but for signing out, with which a scan would end. */
async function formTargets(visitor: HttpVisitor, paths: string[]): Promise<Target[]> {
  const targets: Target[] = [];
  for (const path of paths) {
    const page = await visitor.open(path);
    for (const form of formsIn(page.html, page.url)) {
      const names = Object.keys(form.fields).filter((name) => !name.startsWith("$ACTION"));
      if (names.length > 0 && !form.action.includes("sign-out")) targets.push(formTarget(visitor, form, names));
    }
  }
  return targets;
}

function formTarget(visitor: HttpVisitor, { page, action, fields, button }: PlainForm, names: string[]): Target {
  const { pathname, search } = new URL(action || page, visitor.origin);
  const typed = (name: string) => fields[name] || (name === "email-address" ? "ada@company.example" : "7");
  const parts = Object.keys(fields).map((name) => {
    const value = names.includes(name) ? typed(name) : fields[name];
    return `------sqlmap\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  });
  const body = `${parts.join("")}------sqlmap--\r\n`;
  const type = "Content-Type: multipart/form-data; boundary=----sqlmap";
  const request = [`POST ${pathname}${search} HTTP/1.1`, ...headersOf(visitor), type, "", body].join("\r\n");
  return { what: `${pathname}, "${button}"`, parameters: names.join(","), request };
}
