/** The five issues of "I cannot sign in" (SPEC H1). Their names are addresses, so they never change. */
export const issueNames = ["password", "code-not-received", "code-rejected", "page-stuck", "sso"] as const;
export type Issue = (typeof issueNames)[number];

/** Who can end a problem (SPEC H2). */
export type Owner = "you" | "company-it" | "mail-administrator" | "sso-admin" | "support";

/** The buttons that do the thing, and the page that each opens. Out of turn such a page leads to where signing in stands. */
export const actionPages = {
  "reset-password": "/reset-password",
  "sign-in": "/sign-in",
  "company-sign-in": "/sign-in",
  "company-check": "/help/sign-in/sso/check",
  "where-is-my-code": "/help/sign-in/code-not-received/where",
  "browser-check": "/help/sign-in/page-stuck/check",
  "code-page": "/sign-in/verify/email-code",
  "app-code-page": "/sign-in/verify/authenticator",
  "backup-code-page": "/sign-in/verify/backup-code",
  authenticator: "/security/authenticator",
} as const;
export type HelpAction = keyof typeof actionPages;

/** One issue: its steps in order, the fastest first, each one address below the issue's (SPEC H3). */
export type IssueTree<Step extends string = string, Article extends string = string> = {
  steps: readonly { id: Step; action?: HelpAction; leadsTo?: Issue }[];
  /** What looks instead of guessing: offered before the steps, and at each of them (SPEC H5). */
  check?: HelpAction;
  owner: Owner;
  /** Who is next when the first owner cannot help. */
  nextOwner: Owner | null;
  articles: readonly Article[];
};

export type Tree = Readonly<Record<Issue, IssueTree>>;

/** What every issue has besides its steps: the end of "yes" and the end of "no" (SPEC H4). */
export const endings = ["solved", "owner"] as const;
export type Ending = (typeof endings)[number];

export type HelpPage =
  | { kind: "start" }
  | { kind: "issue"; issue: Issue }
  | { kind: "step"; issue: Issue; step: string; number: number; of: number; no: string }
  | { kind: Ending; issue: Issue };

const START = "/help/sign-in";

/** The address of an issue, or of a step or ending of it. */
export function helpAddress(issue?: Issue, step?: string): string {
  return [START, issue, step].filter(Boolean).join("/");
}

/** The page at the path below `/help/sign-in`; an address that it moved to; or null for none. */
export function findHelpPage(
  tree: Tree,
  moved: Readonly<Record<string, string>>,
  path: readonly string[],
): HelpPage | { kind: "moved"; to: string } | null {
  const [issue, step, ...rest] = path;
  if (issue === undefined) return { kind: "start" };
  const asked = path.join("/");
  if (Object.hasOwn(moved, asked)) return { kind: "moved", to: `${START}/${moved[asked]}` };
  if (!isIssue(issue) || rest.length > 0) return null;
  if (step === undefined) return { kind: "issue", issue };
  const ending = endings.find((known) => known === step);
  return ending ? { kind: ending, issue } : findStep(tree, issue, step);
}

function findStep(tree: Tree, issue: Issue, id: string): HelpPage | null {
  const { steps } = tree[issue];
  const index = steps.findIndex((step) => step.id === id);
  if (index === -1) return null;
  const no = helpAddress(issue, steps[index + 1]?.id ?? "owner");
  return { kind: "step", issue, step: id, number: index + 1, of: steps.length, no };
}

/** Whether a text is the name of an issue. */
export function isIssue(name: string): name is Issue {
  return (issueNames as readonly string[]).includes(name);
}

/** Everything wrong with a tree, in words for whoever edits it; empty when it is sound. */
export function problemsIn(tree: Tree, moved: Readonly<Record<string, string>>, articles: readonly string[]): string[] {
  return [
    ...issueNames.flatMap((issue) => problemsInIssue(issue, tree[issue], articles)),
    ...Object.entries(moved).flatMap(([from, to]) => problemsInMove(tree, moved, from, to)),
    ...articles
      .filter((article, index) => articles.indexOf(article) !== index)
      .map((article) => `articles/${article}: stands in the index twice`),
  ];
}

function problemsInIssue(issue: Issue, { steps, owner, nextOwner, articles }: IssueTree, known: readonly string[]) {
  const ids = steps.map(({ id }) => id);
  return [
    ...(steps.length === 0 ? [`${issue}: has no step`] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${issue}/${id}: stands there twice`),
    ...ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map((id) => `${issue}/${id}: is no address`),
    ...ids.filter((id) => (endings as readonly string[]).includes(id)).map((id) => `${issue}/${id}: is an ending`),
    ...steps.filter(({ leadsTo }) => leadsTo === issue).map(({ id }) => `${issue}/${id}: leads back to its own issue`),
    ...(owner === nextOwner ? [`${issue}: the next owner is the first one`] : []),
    ...articles.filter((article) => !known.includes(article)).map((article) => `${issue}: no article "${article}"`),
  ];
}

function problemsInMove(tree: Tree, moved: Readonly<Record<string, string>>, from: string, to: string): string[] {
  const isThere = (path: string) => findHelpPage(tree, {}, path.split("/")) !== null;
  return [
    ...(isThere(from) ? [`${from}: has moved, and is still there`] : []),
    ...(isThere(to) ? [] : [`${from}: moved to ${to}, which is not there`]),
    ...(Object.hasOwn(moved, to) ? [`${from}: moved twice`] : []),
  ];
}
