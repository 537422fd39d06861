import { execFileSync, spawn, type SpawnOptions } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import postgres from "postgres";

const READY_WITHIN_MS = 30_000;
const LOOK_AGAIN_AFTER_MS = 50;
const DEBIAN = "/usr/lib/postgresql";

export type TestServer = {
  /** Belongs to a superuser, on the database "postgres". */
  url: string;
  stop: () => Promise<void>;
  /** Ends it, cutting every line (a fast shutdown), and starts it again; a cluster of our own only. */
  restart: () => Promise<void>;
};

/** The folder that holds PostgreSQL's programs, those of its server unless others are named: on the PATH, or where Debian keeps them (newest first). */
export function postgresPrograms(names = ["initdb", "postgres"]): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions.map((name) => join(DEBIAN, name, "bin"))];
  return folders.find((folder) => names.every((name) => existsSync(join(folder, name))));
}

/**
 * A real PostgreSQL for tests: the one at TEST_DATABASE_URL where it answers, else a throw-away cluster on the loopback.
 * The cluster ends, and its folder goes, with `stop()` or with this process, however that one ends (even by SIGKILL):
 * the shell around the server waits for the other end of its standard input to go away.
 */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given && (await answers(given))) {
    const restart = () => Promise.reject(new Error("The server at TEST_DATABASE_URL is not ours to restart."));
    return { url: given, stop: async () => {}, restart };
  }
  return startOwnPostgres(QUICK);
}

/** A throw-away cluster that loses nothing acknowledged while the machine stays up, whatever of it is killed. */
export function startLastingPostgres(parent?: string): Promise<TestServer> {
  return startOwnPostgres({ fsync: "off" }, parent);
}

/** A throw-away cluster that speaks TLS, as 127.0.0.1 alone; `certificate` is the file that vouches for it. */
export async function startTlsPostgres(): Promise<TestServer & { certificate: string }> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-tls-"));
  const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate];
  const names = ["-subj", "/CN=postgres.example", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", [...made, ...names], { stdio: "pipe" });
  const owner = serverOwner();
  if (owner) for (const path of [folder, key, certificate]) chownSync(path, owner.uid, owner.gid);
  const server = await startOwnPostgres({ ...QUICK, ssl: "on", ssl_cert_file: certificate, ssl_key_file: key });
  const stop = () => server.stop().finally(() => rmSync(folder, { recursive: true, force: true }));
  return { ...server, stop, certificate };
}

/** Nothing here has to survive the machine. */
const QUICK = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

async function startOwnPostgres(settings: Record<string, string>, parent = tmpdir()): Promise<TestServer> {
  const programs = postgresPrograms();
  if (!programs) throw new Error("PostgreSQL is not installed: install Debian's postgresql, or set TEST_DATABASE_URL.");
  const folder = mkdtempSync(join(parent, "latchkey-postgres-"));
  try {
    return await startCluster(programs, folder, await freePort(), settings);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startCluster(
  programs: string,
  folder: string,
  port: number,
  settings: Record<string, string>,
): Promise<TestServer> {
  const owner = serverOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const environment: Record<string, string | undefined> = { PATH: process.env.PATH, LC_ALL: "C.UTF-8" };
  const options = { cwd: folder, env: environment as NodeJS.ProcessEnv, ...owner };
  const init = ["-D", data, "-U", "latchkey", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"];
  execFileSync(join(programs, "initdb"), init, { ...options, stdio: "pipe" });

  const stop = runServer(
    folder,
    [join(programs, "postgres"), "-D", data, ...serverFlags(folder, port, settings)],
    options,
  );

  const url = `postgres://latchkey@127.0.0.1:${port}/postgres`;
  for (const begin = Date.now(); !(await answers(url));) {
    if (Date.now() - begin > READY_WITHIN_MS) {
      const log = readFileSync(join(folder, "log"), "utf8");
      await stop();
      throw new Error(`PostgreSQL did not start.\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_AFTER_MS));
  }
  const restart = () => {
    const again = ["restart", "-D", data, "-m", "fast", "-w", "-l", join(folder, "log")];
    const control = spawn(join(programs, "pg_ctl"), again, { ...options, stdio: "ignore" });
    return new Promise<void>((resolve, reject) => {
      control.once("exit", (status) =>
        status === 0 ? resolve() : reject(new Error(`PostgreSQL did not start again (${status}).`)),
      );
    });
  };
  return { url, stop, restart };
}

/** PostgreSQL refuses to run as root; Debian's package comes with a user of its own. */
function serverOwner(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: numericId("-u"), gid: numericId("-g") } : undefined;
}

function serverFlags(folder: string, port: number, more: Record<string, string>): string[] {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    max_connections: 200,
    ...more,
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const RUN_UNTIL_INPUT_ENDS = `
folder=$1; shift
"$@" >"$folder/log" 2>&1 & server=$!
cat >/dev/null
# It may have been started again since.
running="$folder/data/postmaster.pid"
server=$(head -n 1 "$running" || echo $server)
kill -QUIT $server; wait
while [ -e "$running" ] && kill -0 $server; do sleep 0.05; done
cd / && rm -rf "$folder"`;

function runServer(folder: string, command: string[], options: SpawnOptions): () => Promise<void> {
  const shell = spawn("sh", ["-c", RUN_UNTIL_INPUT_ENDS, "sh", folder, ...command], {
    ...options,
    // Ctrl-C goes to the whole group of the terminal; the shell has to live a little longer to tidy up.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise((resolve) => shell.once("exit", resolve));
  return async () => {
    shell.stdin?.end();
    await ended;
  };
}

/** Makes an empty database on the server at `url` and returns its address. */
export async function createDatabase(url: string, name: string): Promise<string> {
  await withServer(url, (server) => server`create database ${server(name)}`);
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withServer(url, (server) => server`drop database if exists ${server(name)} with (force)`);
}

async function withServer(url: string, work: (server: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const server = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await work(server);
  } finally {
    await server.end({ timeout: 1 });
  }
}

function answers(url: string): Promise<boolean> {
  return withServer(url, (server) => server`select 1`).then(
    () => true,
    () => false,
  );
}

function numericId(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

/** A port of the loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}
