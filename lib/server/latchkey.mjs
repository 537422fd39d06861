// `npm run latchkey -- <command>`: begins with Node alone, as `npm start` does.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildIfNeeded, OPERATOR } from "./build.mjs";
import { installPackages } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, "..", ".."));
await installPackages();

// Of the same build as the portal that runs: both know the same tables.
if (!existsSync(OPERATOR)) await buildIfNeeded();

process.umask(0o077);
process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);
await import(pathToFileURL(OPERATOR).href);
