import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { closeDatabase, migrateDatabase, openDatabase } from "@/db/client";
import { parseSettings, type Settings } from "@/lib/env";
import { createDatabase, freePort, startLastingPostgres, startPostgres, type TestServer } from "../postgres";
import { startProduct, type Product } from "../product";
import { openSmtpSink } from "../smtp-sink";
import { openFaultyLine, type FaultyLine } from "./faulty-line";
import { HttpVisitor } from "./http-visitor";

/** The product as it runs for real: processes behind one public address, one PostgreSQL, a mail server that takes all. */
export type House = {
  /** The public origin, the same for every process, as behind a load balancer. */
  origin: string;
  processes: Product[];
  /** Where each process listens. */
  doors: string[];
  databaseUrl: string;
  /** The settings that every process has. */
  variables: Record<string, string>;
  /** A superuser's connection beside the product's own. */
  sql: postgres.Sql;
  mail: Awaited<ReturnType<typeof openSmtpSink>>;
  /** The code in the newest mail to an address, of at least `mails` that went there; waits for it. */
  codeTo: (address: string, mails?: number) => Promise<string>;
  /** A browser at a network address of its own, which goes to the processes in turn. */
  visitor: () => HttpVisitor;
  /** One more process on the same database, of this tree's build or, with a `start` of its own, of another's. */
  addProcess: (start?: typeof startProduct) => Promise<void>;
  /** Kills one of the processes, if it runs still, and starts it again at its door. */
  restart: (which: number) => Promise<void>;
  server: TestServer;
  /** What lies between the processes and PostgreSQL, with `databaseFaults`. */
  databaseLine: FaultyLine | null;
  /** What lies between the processes and the mail server. */
  mailLine: FaultyLine;
  stop: () => Promise<void>;
};

type HouseOptions = {
  processes?: number;
  variables?: Record<string, string>;
  /** PostgreSQL is of this house alone, and keeps what it has acknowledged when one of its processes is killed. */
  databaseFaults?: boolean | undefined;
  /** The folder in which such a PostgreSQL keeps its own, where it is not the system's for temporary files. */
  databaseFolder?: string | undefined;
};

/**
 * Starts PostgreSQL, a mail server and `processes` of the product on a migrated database, and opens that database in
 * this process too, with the same keys, so that `lib/testing/people` can make people through the flows.
 */
export async function openHouse({
  processes = 2,
  variables = {},
  databaseFaults,
  databaseFolder,
}: HouseOptions = {}): Promise<House> {
  const server = await startServer({ databaseFaults, databaseFolder });
  const databaseUrl = await createDatabase(server.url, `latchkey_proof_${randomBytes(6).toString("hex")}`);
  const databaseLine = databaseFaults ? await openFaultyLine(Number(new URL(databaseUrl).port)) : null;
  const mail = await openSmtpSink();
  const mailLine = await openFaultyLine(Number(new URL(mail.url).port));
  const origin = `http://localhost:${await freePort()}`;
  const shared: Record<string, string> = {
    ...settingsFor(origin, databaseLine?.through(databaseUrl) ?? databaseUrl),
    SMTP_URL: mailLine.through(mail.url),
    ...variables,
  };
  shareSettings(shared);
  await openDatabase({ url: databaseUrl });
  await migrateDatabase();

  const { running, doors, addProcess, restart } = processesWith(shared);
  for (let count = 0; count < processes; count++) await addProcess();
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {} });
  let visitors = 0;
  return {
    origin: variables.APP_URL ?? origin,
    processes: running,
    doors,
    databaseUrl,
    variables: shared,
    sql,
    mail,
    codeTo: (address, mails = 1) => codeTo(mail, address, mails),
    visitor: () => new HttpVisitor(doors, variables.APP_URL ?? origin, networkAddress(visitors++)),
    addProcess,
    restart,
    server,
    databaseLine,
    mailLine,
    async stop() {
      for (const product of running) await product.stop();
      await closeDatabase();
      await sql.end({ timeout: 1 });
      await mail.close();
      for (const line of databaseLine ? [mailLine, databaseLine] : [mailLine]) await line.close();
      await server.stop();
    },
  };
}

function startServer({ databaseFaults, databaseFolder }: HouseOptions): Promise<TestServer> {
  return databaseFaults ? startLastingPostgres(databaseFolder) : startPostgres();
}

/** None yet; each that is added listens at a door of its own. */
function processesWith(shared: Record<string, string>) {
  const running: Product[] = [];
  const doors: string[] = [];
  return {
    running,
    doors,
    async addProcess(start = startProduct) {
      const port = await freePort();
      running.push(await start({ ...shared, PORT: String(port) }));
      doors.push(`http://127.0.0.1:${port}`);
    },
    async restart(which: number) {
      await running[which]?.kill();
      running[which] = await startProduct({ ...shared, PORT: new URL(doors[which] ?? "").port });
    },
  };
}

/** This process goes by the same settings; a figure before this one had a house with other keys. */
function shareSettings(shared: Record<string, string>): void {
  Object.assign(process.env, shared);
  (globalThis as { latchkeySettings?: Settings }).latchkeySettings = parseSettings(process.env);
}

function settingsFor(origin: string, databaseUrl: string): Record<string, string> {
  return {
    APP_URL: origin,
    DATABASE_URL: databaseUrl,
    SECRET_KEYS: `proof:${randomBytes(32).toString("base64")}`,
    MAIL_DOMAIN: "portal.example",
    // Visitors name their network address as a proxy in front would.
    TRUSTED_PROXY_HOPS: "1",
    LOG_LEVEL: "error",
  };
}

async function codeTo({ mails, received }: House["mail"], address: string, count: number): Promise<string> {
  const theirs = () => mails.filter(({ to }) => to.includes(address));
  while (theirs().length < count) await received(mails.length + 1);
  const code = /^(\d{6})\s*$/m.exec(theirs().at(-1)?.raw ?? "")?.[1];
  if (!code) throw new Error(`The newest mail to ${address} holds no code.`);
  return code;
}

/** A network address of the range for benchmarks (RFC 2544), another one for each number. */
function networkAddress(number: number): string {
  return `198.${18 + ((number >> 16) & 1)}.${(number >> 8) & 255}.${number & 255}`;
}

/** The house as its people see it, at other doors. */
export function atOtherDoors(house: House, doors: string[]): House {
  let visitors = 0;
  return { ...house, doors, visitor: () => new HttpVisitor(doors, house.origin, `198.19.255.${visitors++}`) };
}
