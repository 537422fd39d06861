// `npm start`: begins with Node alone, so it is plain JavaScript and imports nothing that has to be installed.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildIfNeeded, SERVER } from "./build.mjs";
import { installPackages } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, "..", ".."));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Latchkey needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

await installPackages();
await buildIfNeeded();

// The embedded database holds everything about everybody: its files are its owner's alone.
process.umask(0o077);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// A stack in the log names the lines of the sources.
process.setSourceMapsEnabled(true);
await import(pathToFileURL(SERVER).href);
