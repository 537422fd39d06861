const test = "\\.test\\.tsx?$";
const tests = [test, "^e2e/", "^lib/testing/"];
// The two route groups, spelled with "." because a captured "(" would be read as a pattern.
const here = "^app/(?:.sign-in./|.account./)?";
// What a framework, a command line or a tool opens by its name, not by an import.
const entrances = [
  "^app/(|.+/)(page|layout|route|template|error|global-error|not-found|loading|default)\\.tsx?$",
  "^(proxy|instrumentation|instrumentation-client)\\.ts$",
  "^lib/crypto/bcrypt-thread\\.mjs$",
  "^lib/server/(start\\.mjs|build-only\\.mjs|main\\.ts|latchkey\\.mjs|operator\\.ts)$",
];
const commonPasswords = "^lib/(rules|crypto)/common-passwords?\\.ts$";
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const only = (name, comment, owners, packages) =>
  never(name, comment, { pathNot: [...owners, ...tests] }, { path: `^node_modules/(@types/)?(${packages})/` });
const guarded = (name, folder, file, guard) => ({
  name,
  comment: "a layout's guard is not enough",
  severity: "error",
  module: { path: `^app/${folder}/(|.+/)${file}` },
  to: { path: `^lib/web/${guard}` },
});

module.exports = {
  forbidden: [
    never("no-circles", "two files that need each other are one file", {}, { circular: true }),
    never("no-dead-ends", "an import that resolves to nothing", {}, { couldNotResolve: true }),
    never(
      "no-dead-files",
      "what no page, command or server reaches is not part of the product",
      { path: entrances },
      { path: "^(app|components|db|lib)/", pathNot: [...tests, ...entrances], reachable: false },
    ),
    never(
      "names-say-something",
      "a name that fits everything tells nothing",
      {},
      {
        path: "^(app|components|db|lib|e2e)/(|.+/)(utils?|helpers?|misc|common|constants|types|service|manager|index)\\.\\w+$",
      },
    ),
    never(
      "rules-are-pure",
      "rules decide; they never read, write, or know the framework",
      { path: "^lib/rules/", pathNot: [test, "^lib/rules/(browser-name|common-password|help-search)\\.ts$"] },
      { pathNot: ["^lib/rules/", "^node_modules/zod/", "^(node:)?crypto$"] },
    ),
    never(
      "two-rules-read-a-package",
      "browser names and common passwords are data that others keep",
      { path: "^lib/rules/(browser-name|common-password)\\.ts$" },
      { pathNot: ["^lib/rules/", "^node_modules/(ua-parser-js|@types/ua-parser-js|@zxcvbn-ts/language-common)/"] },
    ),
    never(
      "one-rule-searches",
      "ranking is a rule; the index that it ranks with is a package",
      { path: "^lib/rules/help-search\\.ts$" },
      { pathNot: ["^lib/rules/", "^node_modules/minisearch/"] },
    ),
    only("search-stays-in-its-rule", "one file knows the index", ["^lib/rules/help-search\\.ts$"], "minisearch"),
    never(
      "password-rule-goes-to-the-browser",
      "the live checklist is this rule, so it carries nothing along",
      { path: "^lib/rules/password\\.ts$" },
      { path: [commonPasswords, "^(?!lib/rules/)"], reachable: true },
    ),
    never(
      "common-passwords-stay-on-the-server",
      "a list of that size is no download",
      { path: "^(components/|app/.+/form\\.tsx$)" },
      { path: commonPasswords },
    ),
    never(
      "content-is-data",
      "words and trees, shaped by rules",
      { path: "^lib/content/", pathNot: test },
      { pathNot: ["^lib/content/", "^lib/rules/"] },
    ),
    never(
      "words-stay-on-the-server",
      "they are handed to forms and components; only those for when the server fails are in the browser already",
      { path: "^(components/|app/.+/form\\.tsx$)" },
      { path: "^lib/(words\\.ts$|content/(?!en/crash\\.ts$))", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "mail-templates-are-pure",
      "props in, subject and body out",
      { path: "^lib/mail/templates/", pathNot: test },
      { pathNot: ["^lib/mail/templates/", "^lib/rules/", "^lib/content/", "^lib/words\\.ts$"] },
    ),
    never(
      "mail-knows-no-flow",
      "flows queue mails, mail delivers them",
      { path: "^lib/mail/", pathNot: test },
      {
        path: [
          "^(app|components)/",
          "^lib/(flows|web|server|commands)/",
          "^node_modules/(next|next-auth|react|react-dom)/",
        ],
      },
    ),
    never(
      "crypto-knows-no-product",
      "keys and hashes, whoever asks",
      { path: "^lib/crypto/", pathNot: test },
      { path: ["^(app|components|db)/", "^lib/(?!crypto/|rules/|(env|log|metrics)\\.ts$)"] },
    ),
    never(
      "remote-only-asks",
      "providers and name servers are asked; what their answers mean is for rules and flows",
      { path: "^lib/remote/", pathNot: test },
      { path: ["^(app|components|db)/", "^lib/(?!remote/|rules/|env\\.ts$|log\\.ts$)"] },
    ),
    never(
      "photo-only-draws",
      "whose it is and whether it is kept is for flows",
      { path: "^lib/photo/", pathNot: test },
      { path: ["^(app|components|db)/", "^lib/(?!photo/|rules/)"] },
    ),
    only("photos-are-drawn-in-one-place", "one file knows the library", ["^lib/photo/"], "sharp"),
    never(
      "flows-know-no-framework",
      "a flow runs without a browser, a request or React",
      { path: "^lib/flows/", pathNot: test },
      {
        path: ["^(app|components)/", "^lib/(web|server|commands)/", "^node_modules/(next|next-auth|react|react-dom)/"],
      },
    ),
    never(
      "flows-do-not-call-flows",
      "shared decisions go to rules, shared steps to db or mail",
      { path: "^lib/flows/([^/]+)\\.ts$", pathNot: test },
      { path: "^lib/flows/", pathNot: "^lib/flows/events\\.ts$" },
    ),
    never(
      "db-looks-at-nothing-above-it",
      "types from rules are the one exception",
      { path: "^db/", pathNot: test },
      { path: "^(app|components|lib)/", pathNot: "^lib/(env|log|metrics)\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "web-goes-through-flows",
      "the edge knows who asks, not what is stored",
      { path: "^lib/web/", pathNot: test },
      { path: ["^(app|components|db)/", "^lib/(mail|server|commands)/"] },
    ),
    never(
      "commands-are-thin",
      "a command opens the database and calls flows",
      { path: "^lib/commands/", pathNot: test },
      { path: ["^(app|components)/", "^db/(?!client\\.ts$)", "^lib/(web|mail/templates)/"] },
    ),
    never(
      "components-only-look",
      "no data, no flows, no session",
      { path: "^components/", pathNot: test },
      { path: ["^(app|db)/", "^lib/(flows|web|mail|crypto|server|commands)/", "^lib/(env|log|metrics)\\.ts$"] },
    ),
    never(
      "pages-go-through-flows",
      "app never touches the database",
      { path: "^app/", pathNot: test },
      { path: ["^db/", "^lib/(crypto|mail|commands)/"] },
    ),
    never(
      "forms-only-look-and-submit",
      "a form may use its own actions and schema, components, rules and words",
      { path: here + "(.+)/form\\.tsx$" },
      { path: ["^lib/(flows|web)/", "^app/", "^node_modules/zod/"], pathNot: here + "$1/(actions|schema)\\.ts$" },
    ),
    never(
      "actions-stay-home",
      "an action serves the page beside it",
      { path: here + "(.+)/[^/]+$" },
      { path: "^app/.+/actions\\.ts$", pathNot: here + "$1/actions\\.ts$" },
    ),
    only("one-translator", "messages become words in one place", ["^lib/words\\.ts$"], "use-intl|intl-messageformat"),
    only("only-mail-sends", "one folder knows how mail leaves the house", ["^lib/mail/"], "resend|nodemailer"),
    only("only-crypto-hashes-passwords", "one queue stands before the hash", ["^lib/crypto/"], "@node-rs"),
    only(
      "only-db-speaks-sql",
      "one folder knows PostgreSQL",
      ["^db/", "^drizzle\\.config\\.ts$"],
      "drizzle-orm|drizzle-kit|postgres|pg|@electric-sql",
    ),
    only(
      "next-auth-behind-one-door",
      "an adapter, not a vocabulary",
      ["^lib/web/(auth|provider-sign-in)\\.ts$"],
      "next-auth|@auth",
    ),
    only(
      "metrics-leave-by-one-door",
      "what counts knows names; one file knows the collector, and is loaded only where there is one",
      ["^lib/server/metrics-export\\.ts$"],
      "@opentelemetry",
    ),
    never(
      "test-helpers-in-tests-only",
      "what helps a test is no part of the product",
      { pathNot: [...tests, "^(vitest|playwright)\\.config\\.ts$"] },
      { path: ["^(lib/testing|e2e)/", "^node_modules/(vitest|@playwright|@axe-core|fast-check|smtp-server)/"] },
    ),
    never(
      "e2e-sees-what-a-person-sees",
      "an end-to-end test knows addresses and words, not code",
      { path: "^e2e/" },
      { path: "^(app|components|db|lib/(?!testing/))" },
    ),
  ],
  required: [
    guarded("account-actions-are-guarded", "\\(account\\)", "actions\\.ts$", "(account|sensitive)-action\\.ts$"),
    guarded("account-pages-are-guarded", "\\(account\\)", "page\\.tsx$", "session\\.ts$"),
    guarded("support-actions-are-guarded", "support", "actions\\.ts$", "staff-action\\.ts$"),
    guarded("support-pages-are-guarded", "support", "page\\.tsx$", "staff\\.ts$"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "default", "types"] },
  },
};
