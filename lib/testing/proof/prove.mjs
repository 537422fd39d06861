// `npm run prove`: the figures of the README, measured. Begins with Node alone, as `npm test` does.
import { pathToFileURL } from "node:url";
import { buildIfNeeded } from "../../server/build.mjs";
import { installPackages } from "../../server/install.mjs";
import { installDebianPackages } from "../debian.mjs";

process.chdir(new URL("../../..", import.meta.url).pathname);
installPackages();
installDebianPackages();
if (!process.argv.includes("--table")) await buildIfNeeded();
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL("lib/testing/proof/prove.ts").href);
