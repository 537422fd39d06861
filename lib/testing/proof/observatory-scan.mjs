// Runs MDN's HTTP Observatory over addresses that it is told on stdin, and prints what it says of each as JSON. A
// process of its own, as it has to trust the front's certificate. Its command line knows only a host's front page, on
// the usual ports and with a good status; so its own parts are put together here as its `scan` does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** @typedef {{ path: string, cookie: string, cookieLines: string[] }} Target */
/** @type {{ folder: string, httpPort: number, httpsPort: number, targets: Target[] }} */
const { folder, httpPort, httpsPort, targets } = JSON.parse(readFileSync(0, "utf8"));
const observatory = join(folder, "node_modules", "@mdn", "mdn-http-observatory");
const part = (/** @type {string} */ file) => import(pathToFileURL(join(observatory, "src", file)).href);

// It is fetched without running its scripts, one of which loads the list of preloaded names; localhost is none of them.
const preloaded = join(observatory, "conf", "hsts-preload.json");
mkdirSync(join(observatory, "conf"), { recursive: true });
if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");

const { retrieve } = await part("retriever/retriever.js");
const { ALL_TESTS } = await part("constants.js");
const { getGradeForScore, getScoreModifier } = await part("grader/grader.js");
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part("grader/charts.js");

const said = [];
for (const target of targets) said.push(await scan(target));
console.log(JSON.stringify(said));

/** @param {Target} target */
async function scan({ path, cookie, cookieLines }) {
  const headers = ["Accept: text/html,*/*;q=0.8", ...(cookie ? [`Cookie: ${cookie}`] : [])];
  const ports = { httpPort: String(httpPort), httpsPort: String(httpsPort) };
  const found = await retrieve("localhost", { ...ports, path, headers });
  if (!found.responses.auto) return { score: 0, grade: "none", status: 0, failed: ["no answer"] };
  // Forms set the cookies, and it sends none: it is shown how they were set.
  for (const line of cookieLines) await found.session.jar.setCookie(line, `https://localhost:${httpsPort}/`);
  const results = ALL_TESTS.map((/** @type {(found: unknown) => { result: string, pass: boolean }} */ test) =>
    test(found),
  );
  let [all, withoutExtra] = [100, 100];
  for (const { result } of results) {
    const modifier = getScoreModifier(result);
    all += modifier;
    if (modifier < 0) withoutExtra += modifier;
  }
  const { score, grade } = getGradeForScore(withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : withoutExtra);
  const failed = results.filter((/** @type {{ pass: boolean }} */ { pass }) => !pass);
  return {
    score,
    grade,
    status: found.responses.auto.status,
    failed: failed.map((/** @type {{ result: string }} */ { result }) => result),
    said: results.map((/** @type {{ result: string }} */ { result }) => `${result} ${getScoreModifier(result)}`),
  };
}
