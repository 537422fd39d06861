import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../postgres";

const FOLDER = join(".cache", "empty-page");
const NEXT = join(process.cwd(), "node_modules", "next", "dist", "bin", "next");

const FILES = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  "app/layout.jsx": `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  "app/page.jsx": `import { connection } from "next/server";
export default async function EmptyPage() {
  await connection();
  return <p>Nothing</p>;
}`,
};

/**
 * The least that Next.js serves: one page, drawn anew for each request, that says one word. The measure of ours: what it
 * costs is the framework's. Built where it was not yet, and served by plain `next start`.
 */
export async function startEmptyPage(): Promise<{ address: string; stop: () => Promise<void> }> {
  mkdirSync(join(FOLDER, "app"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(FOLDER, name), text);
  const { PATH, HOME, LANG } = process.env;
  const env = { PATH, HOME, LANG, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const build = spawnSync(process.execPath, [NEXT, "build"], { cwd: FOLDER, env, encoding: "utf8" });
  if (build.status !== 0) throw new Error(`The empty page could not be built.\n${build.stdout}${build.stderr}`);

  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, "start", "-p", String(port)], { cwd: FOLDER, env, stdio: "pipe" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  process.once("exit", () => server.kill("SIGKILL"));
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (part: Buffer) => /Ready in/.test(String(part)) && resolve());
    server.once("exit", (status) => reject(new Error(`The empty page did not start (exit ${status}).`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
