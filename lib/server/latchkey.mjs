// `npm run latchkey -- <command>`: begins with Node alone, as `npm start` does.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, "..", ".."));
await installPackages();

process.umask(0o077);
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(join(here, "operator.ts")).href);
