// `npm run build`: what `npm start` does before it starts, for a folder that is copied to other machines.
import { buildIfNeeded } from "./build.mjs";
import { installPackages } from "./install.mjs";

process.chdir(new URL("../..", import.meta.url).pathname);
installPackages();
await buildIfNeeded();
