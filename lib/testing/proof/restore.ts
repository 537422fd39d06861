import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { createDatabase, freePort, postgresPrograms } from "../postgres";
import { startProduct } from "../product";
import type { Figure, Line } from "./figure";
import { atOtherDoors, openHouse, type House } from "./house";
import { brokenInvariants, PASSWORD_WATCH } from "./invariants";
import { isAt, isSignedIn, signUp } from "./newcomer";
import { isReady, makeRegulars, openRush, signInAgain, type Regular, type Rush } from "./regulars";

const OF_EACH_KIND = 3;
/** One backup of so small a database takes half a second: they follow each other until so many signed in meanwhile. */
const SIGN_INS_MEANWHILE = 10;
const BACKUPS_WITHIN_MS = 120_000;

/** A backup that nobody ever restored is none. */
export const restore: Figure = {
  name: "restore",
  title: "A backup made under load, restored and used: PostgreSQL by pg_dump, the embedded database as a copied folder",
  async measure({ say }) {
    const house = await openHouse({ processes: 0 });
    const folder = mkdtempSync(join(tmpdir(), "latchkey-restore-"));
    try {
      return [...(await onPostgres(house, folder, say)), ...(await embedded(house, folder, say))];
    } finally {
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function onPostgres(house: House, folder: string, say: (progress: string) => void): Promise<Line[]> {
  for (const statement of PASSWORD_WATCH) await house.sql.unsafe(statement);
  const regulars = await makeRegulars(OF_EACH_KIND);
  const [quiet, loud] = [regulars.slice(0, 3), regulars.slice(3)];
  await house.addProcess();
  await house.addProcess();
  // Not whoever has an app: the code with which it was turned on a moment ago may still be the one it shows.
  const [keeper, leaver] = [await signInAgain(house, quiet[0]!), await signInAgain(house, quiet[2]!)];

  say("backups are made while people sign in");
  const rush = openRush(house, loud);
  const file = join(folder, "backup");
  const backups = await backUpMeanwhile(house, file, rush).finally(() => rush.end());
  const left = leaver.twin();
  await leaver.press(await leaver.open("/security"), "Sign out");

  const restored = await createDatabase(house.databaseUrl, `latchkey_restored_${randomBytes(6).toString("hex")}`);
  await program("pg_restore", ["--no-owner", "--exit-on-error", "-d", restored, file]);
  const port = String(await freePort());
  const product = await startProduct({ ...house.variables, DATABASE_URL: restored, PORT: port });
  const sql = postgres(restored, { max: 1, onnotice: () => {} });
  try {
    say("the restored one runs");
    const there = atOtherDoors(house, [`http://127.0.0.1:${port}`]);
    const broken = await brokenInvariants((query) => sql.unsafe(query));
    const works = await Promise.allSettled(quiet.map((person) => signInLater(there, person)));
    const before = [await isSignedIn(keeper, there), await isSignedIn(left, there)];
    await sql`update accounts set auth_epoch = auth_epoch + 1`;
    const afterwards = [await isSignedIn(keeper, there), await isSignedIn(left, there)];
    return postgresLines({ rush, backups, broken, works, before, afterwards });
  } finally {
    await sql.end({ timeout: 1 });
    await product.stop();
  }
}

/** Answers how many backups were made; the last one is kept. */
async function backUpMeanwhile({ databaseUrl }: House, file: string, rush: Rush): Promise<number> {
  let backups = 0;
  for (const begin = Date.now(); signInsOf(rush) < SIGN_INS_MEANWHILE; backups++) {
    if (Date.now() - begin > BACKUPS_WITHIN_MS) throw new Error("Hardly anybody signed in.");
    await program("pg_dump", ["-Fc", "--no-owner", "-f", file, databaseUrl]);
  }
  return backups;
}

const signInsOf = ({ right, wrong }: Rush) => Object.values(right).reduce((sum, count) => sum + count, wrong.length);

type Seen = {
  rush: Rush;
  backups: number;
  broken: string[];
  works: PromiseSettledResult<unknown>[];
  before: boolean[];
  afterwards: boolean[];
};

function postgresLines({ rush, backups, broken, works, before, afterwards }: Seen): Line[] {
  const wrong = works.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  const yes = (each: boolean | undefined) => (each ? "yes" : "no");
  return [
    {
      what: "sign-ins while pg_dump runs, again and again",
      goal: "0 refused",
      measured: `${rush.wrong.length} of ${signInsOf(rush)}, ${backups} backups`,
      held: rush.wrong.length === 0 && signInsOf(rush) >= SIGN_INS_MEANWHILE,
    },
    {
      what: "invariants broken in the restored database",
      goal: "0",
      measured: broken.length > 0 ? broken.join("; ") : "0",
      held: broken.length === 0,
    },
    {
      what: "sign-ins there by mailed code, app and backup code",
      goal: `${works.length} of ${works.length}`,
      measured: `${works.length - wrong.length} of ${works.length}${wrong.map((each) => ` · ${each}`).join("")}`,
      held: wrong.length === 0,
    },
    {
      what: "a session of the moment of the backup goes on; one that was ended since is alive again",
      goal: "yes; yes (so end them all: next line)",
      measured: `${yes(before[0])}; ${yes(before[1])}`,
      held: before[0] === true && before[1] === true,
    },
    {
      what: "after `update accounts set auth_epoch = auth_epoch + 1` either of them goes on",
      goal: "no; no",
      measured: `${yes(afterwards[0])}; ${yes(afterwards[1])}`,
      held: !afterwards[0] && !afterwards[1],
    },
  ];
}

/** The embedded database: the folder is copied while nobody has it open, and another process goes on with the copy. */
async function embedded(house: House, folder: string, say: (progress: string) => void): Promise<Line[]> {
  const variables = { ...house.variables };
  delete variables.DATABASE_URL;
  const [first, copy] = [join(folder, "first"), join(folder, "copy")];
  const settings = { ...variables, PORT: String(await freePort()) };
  const doors = [`http://127.0.0.1:${settings.PORT}`];
  const visitor = atOtherDoors(house, doors).visitor();
  let product = await startProduct({ ...settings, DATA_DIR: first });
  let person: Regular;
  try {
    person = await signUp(house, visitor, "embedded@company.example");
  } finally {
    await product.stop();
  }
  cpSync(first, copy, { recursive: true });
  rmSync(first, { recursive: true });
  say("the folder was copied; the copy runs");
  product = await startProduct({ ...settings, DATA_DIR: copy });
  try {
    const goesOn = isAt(await visitor.open("/security"), "/security");
    const signsIn = await signInAgain(atOtherDoors(house, doors), person).then(
      () => true,
      (error: unknown) => void say(String(error)),
    );
    return [
      {
        what: "embedded: in a copy of the folder, the session goes on and its owner can sign in",
        goal: "yes; yes",
        measured: `${goesOn ? "yes" : "no"}; ${signsIn ? "yes" : "no"}`,
        held: goesOn && signsIn === true,
      },
    ];
  } finally {
    await product.stop();
  }
}

async function signInLater(there: House, person: Regular): Promise<void> {
  while (!isReady(person)) await wait(1000);
  await signInAgain(there, person);
}

async function program(name: string, args: string[]): Promise<void> {
  const folder = postgresPrograms([name]);
  if (!folder) throw new Error("PostgreSQL's programs are not installed.");
  await promisify(execFile)(join(folder, name), args);
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
