import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, relative } from "node:path";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterEach, describe, expect, it } from "vitest";

const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as Required<IFlattenedRuleSet>;
const ruleNames = [...config.forbidden, ...config.required].map((rule) => rule.name);

/** Which file imports what: "/db/client.ts" is a file of the project, "./gone" is taken as it is, the rest are packages. */
type Imports = Record<string, string[]>;

let root = "";
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function writeProject(project: Imports): void {
  root = mkdtempSync(join(tmpdir(), "latchkey-imports-"));
  const imported = new Set(Object.values(project).flat());
  for (const target of imported) {
    if (target.startsWith("/")) write(target, "export {};\n");
    else if (!target.startsWith("./") && !target.startsWith("node:")) {
      write(
        `node_modules/${target}/package.json`,
        JSON.stringify({ name: target, version: "1.0.0", main: "index.js" }),
      );
      write(`node_modules/${target}/index.js`, "module.exports = {};\n");
    }
  }
  for (const [file, targets] of Object.entries(project)) {
    const lines = targets.map((target) => `import ${JSON.stringify(specifier(file, target))};`);
    write(file, [...lines, "export {};\n"].join("\n"));
  }
  write("package.json", JSON.stringify({ type: "module", dependencies: {} }));
}

function specifier(file: string, target: string): string {
  if (!target.startsWith("/")) return target;
  const path = relative(dirname(join("/", file)), target);
  const bare = extname(path) === ".mjs" ? path : path.replace(/\.tsx?$/, "");
  return bare.startsWith(".") ? bare : `./${bare}`;
}

async function rulesBrokenBy(project: Imports, without: string[] = []): Promise<string[]> {
  writeProject(project);
  const { output } = await cruise(
    ["."],
    {
      baseDir: root,
      validate: true,
      ruleSet: { ...config, forbidden: config.forbidden.filter((rule) => !without.includes(rule.name ?? "")) },
      doNotFollow: { path: "node_modules" },
      exclude: { path: "^node_modules/.*/node_modules" },
      tsPreCompilationDeps: true,
    },
    { conditionNames: ["import", "require", "node", "default", "types"] },
  );
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))].sort();
}

const PLANTED: Record<string, Imports> = {
  "no-circles": { "lib/rules/a.ts": ["/lib/rules/b.ts"], "lib/rules/b.ts": ["/lib/rules/a.ts"] },
  "no-dead-ends": { "lib/flows/a.ts": ["./gone"] },
  "no-dead-files": {
    "app/page.tsx": ["/lib/flows/a.ts"],
    "lib/flows/b.ts": [],
    "lib/flows/b.test.ts": ["/lib/flows/b.ts"],
  },
  "names-say-something": { "lib/flows/a.ts": ["/lib/rules/utils.ts"] },
  "rules-are-pure": { "lib/rules/a.ts": ["/db/accounts.ts"] },
  "two-rules-read-a-package": { "lib/rules/browser-name.ts": ["pino"] },
  "one-rule-searches": { "lib/rules/help-search.ts": ["pino"] },
  "search-stays-in-its-rule": { "lib/web/assistant.ts": ["minisearch"] },
  "password-rule-goes-to-the-browser": { "lib/rules/password.ts": ["zod"] },
  "common-passwords-stay-on-the-server": { "components/checklist.tsx": ["/lib/rules/common-password.ts"] },
  "content-is-data": { "lib/content/en/a.ts": ["/lib/env.ts"] },
  "one-translator": { "lib/flows/a.ts": ["use-intl"] },
  "words-stay-on-the-server": { "app/(sign-in)/sign-in/form.tsx": ["/lib/words.ts"] },
  "mail-templates-are-pure": { "lib/mail/templates/a.ts": ["/db/accounts.ts"] },
  "mail-knows-no-flow": { "lib/mail/outbox.ts": ["/lib/flows/a.ts"] },
  "only-mail-sends": { "lib/flows/a.ts": ["resend"] },
  "only-crypto-hashes-passwords": { "lib/flows/a.ts": ["@node-rs/bcrypt"] },
  "crypto-knows-no-product": { "lib/crypto/a.ts": ["/lib/flows/a.ts"] },
  "remote-only-asks": { "lib/remote/a.ts": ["/lib/flows/a.ts"] },
  "photo-only-draws": { "lib/photo/a.ts": ["/lib/flows/a.ts"] },
  "photos-are-drawn-in-one-place": { "lib/flows/a.ts": ["sharp"] },
  "flows-know-no-framework": { "lib/flows/a.ts": ["next"] },
  "flows-do-not-call-flows": { "lib/flows/a.ts": ["/lib/flows/b.ts"] },
  "only-db-speaks-sql": { "lib/mail/a.ts": ["drizzle-orm"] },
  "db-looks-at-nothing-above-it": { "db/accounts.ts": ["/lib/crypto/tokens.ts"] },
  "web-goes-through-flows": { "lib/web/session.ts": ["/db/sessions.ts"] },
  "commands-are-thin": { "lib/commands/latchkey.ts": ["/db/accounts.ts"] },
  "components-only-look": { "components/a.tsx": ["/lib/flows/a.ts"] },
  "pages-go-through-flows": { "app/page.tsx": ["/db/accounts.ts"] },
  "forms-only-look-and-submit": { "app/(sign-in)/sign-in/form.tsx": ["/lib/flows/a.ts"] },
  "actions-stay-home": { "app/(sign-in)/sign-in/page.tsx": ["/app/(sign-in)/sign-in/password/actions.ts"] },
  "next-auth-behind-one-door": { "app/page.tsx": ["next-auth"] },
  "test-helpers-in-tests-only": { "lib/flows/a.ts": ["/lib/testing/people.ts"] },
  "e2e-sees-what-a-person-sees": { "e2e/sign-in.spec.ts": ["/lib/flows/a.ts"] },
  "metrics-leave-by-one-door": { "lib/flows/a.ts": ["@opentelemetry/api"] },
  "account-actions-are-guarded": { "app/(account)/security/actions.ts": ["/lib/web/public-action.ts"] },
  "account-pages-are-guarded": { "app/(account)/security/page.tsx": ["/components/card.tsx"] },
  "support-actions-are-guarded": { "app/support/case/actions.ts": ["/lib/web/account-action.ts"] },
  "support-pages-are-guarded": { "app/support/page.tsx": ["/lib/web/session.ts"] },
};

// Everything that is allowed, once: a tidy portal of one page each.
const TIDY: Imports = {
  "app/(sign-in)/sign-in/page.tsx": ["/app/(sign-in)/sign-in/form.tsx", "/lib/words.ts", "/lib/web/session.ts"],
  "app/(sign-in)/sign-in/form.tsx": [
    "/app/(sign-in)/sign-in/actions.ts",
    "/components/card.tsx",
    "/lib/rules/password.ts",
  ],
  "app/(sign-in)/sign-in/actions.ts": ["/app/(sign-in)/sign-in/schema.ts", "/lib/flows/sign-in.ts"],
  "app/(sign-in)/sign-in/schema.ts": ["zod"],
  "app/(account)/security/page.tsx": ["/lib/web/session.ts", "/lib/flows/devices.ts"],
  "app/(account)/security/actions.ts": ["/lib/web/account-action.ts"],
  "app/(account)/security/form.tsx": ["/app/(account)/security/actions.ts"],
  "app/support/page.tsx": ["/lib/web/staff.ts"],
  "app/(account)/layout.tsx": ["/app/(account)/security/form.tsx"],
  "lib/web/auth.ts": ["next-auth"],
  "lib/web/session.ts": ["/lib/web/auth.ts", "/lib/flows/devices.ts", "/lib/crypto/tokens.ts"],
  "lib/flows/sign-in.ts": [
    "/db/accounts.ts",
    "/lib/mail/outbox.ts",
    "/lib/crypto/password-hash.ts",
    "/lib/rules/common-password.ts",
  ],
  "lib/flows/sign-in.test.ts": ["/lib/testing/database.ts", "/lib/flows/sign-in.ts", "vitest"],
  "lib/testing/database.ts": ["/db/client.ts", "drizzle-orm"],
  "lib/mail/outbox.ts": ["/db/outbox.ts", "/lib/mail/templates/code.ts", "nodemailer", "resend"],
  "lib/mail/templates/code.ts": ["/lib/content/en/mail.ts", "/lib/words.ts"],
  "lib/crypto/password-hash.ts": [
    "@node-rs/bcrypt",
    "/lib/env.ts",
    "/lib/metrics.ts",
    "/lib/rules/password.ts",
    "node:crypto",
  ],
  "lib/rules/common-password.ts": ["@zxcvbn-ts/language-common"],
  "lib/rules/attempt.ts": ["zod", "node:crypto"],
  "lib/words.ts": ["use-intl"],
  "db/accounts.ts": ["/db/client.ts", "drizzle-orm"],
  "lib/server/start.mjs": ["/lib/server/install.mjs"],
  "lib/server/main.ts": ["/db/client.ts", "/lib/commands/demo-people.ts", "/lib/mail/outbox.ts"],
  "lib/commands/demo-people.ts": ["/lib/flows/sign-in.ts", "/lib/rules/attempt.ts"],
  "e2e/sign-in.spec.ts": ["/e2e/support/mailbox.ts", "@playwright/test"],
};

describe("import rules", () => {
  it("each have a violation planted here", () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...ruleNames].sort());
  });

  it.each(Object.entries(PLANTED))("%s fires on what it forbids, and alone", async (name, project) => {
    // Only the project planted for it has entrances; in the others every file would be dead.
    const without = name === "no-dead-files" ? [] : ["no-dead-files"];
    expect(await rulesBrokenBy(project, without)).toEqual([name]);
  });

  it("leave a tidy project alone", async () => {
    expect(await rulesBrokenBy(TIDY)).toEqual([]);
  });
});
