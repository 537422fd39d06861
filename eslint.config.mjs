import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import ts from "typescript-eslint";

const TESTS = ["**/*.test.ts", "e2e/**/*.ts"];
const PLAIN_NODE = ["**/*.mjs", "**/*.cjs"];
const SCREENS = ["app/**/*.tsx", "components/**/*.tsx"];

const never = (selector, message) => ({ selector, message });
const restrict = (...lists) => ({ "no-restricted-syntax": ["error", ...lists.flat()] });

const PURE = [
  never("NewExpression[callee.name='Date'][arguments.length=0]", "Rules are told the time."),
  never("MemberExpression[object.name='Date'][property.name='now']", "Rules are told the time."),
  never("MemberExpression[object.name='Math'][property.name='random']", "Rules are given their randomness."),
  never("MemberExpression[object.name='process']", "Rules are given their settings."),
  never(":function[async=true]", "Rules do not wait."),
];

// Words that would escape the catalog: as text, in an attribute that is read aloud, in a page's metadata.
const SPOKEN = "aria-(label|description|placeholder|roledescription|valuetext)|alt|label|placeholder|title";
const LETTERS = "/\\p{L}/u";
const LITERAL = `:matches(Literal[value=${LETTERS}], TemplateLiteral:has(TemplateElement[value.raw=${LETTERS}]))`;
const CHOICE = ":matches(ConditionalExpression, LogicalExpression)";
const WORDS_AND_LOOKS = [
  never("JSXAttribute[name.name='style']", "Styles are classes: the content security policy refuses style attributes."),
  ...[
    `JSXText[value=${LETTERS}]`,
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${LITERAL}`,
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${CHOICE} > ${LITERAL}`,
    `JSXAttribute[name.name=/^(${SPOKEN})$/] > ${LITERAL}`,
    `JSXAttribute[name.name=/^(${SPOKEN})$/] > JSXExpressionContainer > ${LITERAL}`,
    `JSXAttribute[name.name=/^(${SPOKEN})$/] > JSXExpressionContainer > ${CHOICE} > ${LITERAL}`,
    `Property[key.name=/^(title|description)$/] > ${LITERAL}`,
  ].map((selector) => never(selector, "Words live in lib/content.")),
];

const HONEST_TESTS = [
  never(
    "MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fixme|fails|fail)$/]" +
      ":matches([object.name=/^(it|test|describe|suite)$/], [object.object.name=/^(it|test|describe|suite)$/])",
    "A test that is left out proves nothing.",
  ),
  never(
    "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
    "A test that is left out proves nothing.",
  ),
  never("CallExpression[callee.property.name='waitForTimeout']", "Wait for what should happen, not for time to pass."),
  never("NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']", "Tests do not sleep."),
  never("ImportDeclaration[source.value=/timers/]", "Tests do not sleep."),
];

export default defineConfig(
  globalIgnores([
    ".next/",
    ".data/",
    ".cache/",
    "playwright-report/",
    "test-results/",
    "next-env.d.ts",
    "db/migrations/",
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },

  next,
  ts.configs.recommended,
  {
    rules: {
      "max-lines": ["error", 200],
      complexity: ["error", 10],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "prefer-const": "error",
      "import/no-anonymous-default-export": "off",
    },
  },
  { ignores: TESTS, rules: { "max-lines-per-function": ["error", 50] } },
  { files: [...PLAIN_NODE, "lib/server/**", "lib/commands/**", "lib/testing/**"], rules: { "no-console": "off" } },
  // The import rules are one list.
  { files: [".dependency-cruiser.cjs"], rules: { "max-lines": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },

  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "all" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // What only the type checker sees and what loses errors or answers silently.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  { files: SCREENS, rules: { "react/jsx-no-target-blank": "error", ...restrict(WORDS_AND_LOOKS) } },
  { files: ["lib/rules/**/*.ts"], ignores: TESTS, rules: restrict(PURE) },
  {
    files: ["lib/content/**/*.ts"],
    ignores: TESTS,
    rules: restrict(PURE, [never(":function", "Content is data."), never("ClassDeclaration", "Content is data.")]),
  },
  { files: TESTS, rules: restrict(HONEST_TESTS) },
  // `use…` in a test belongs to the database or to Playwright's fixtures, not to React.
  { files: [...TESTS, "lib/testing/**/*.ts"], rules: { "react-hooks/rules-of-hooks": "off" } },
  // The image optimiser is off, and a photo is its owner's alone.
  {
    files: ["app/(account)/profile/photo-row.tsx", "app/(account)/settings/export/held-rows.tsx"],
    rules: { "@next/next/no-img-element": "off" },
  },
  // After a crash the page is loaded anew: what runs in it is no longer trusted to navigate.
  { files: ["components/crash-notice.tsx"], rules: { "@next/next/no-html-link-for-pages": "off" } },
);
