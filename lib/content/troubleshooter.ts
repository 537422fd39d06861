import type { Tree } from "@/lib/rules/troubleshooter";

/**
 * "I cannot sign in" as data: which steps, in which order, who owns the end. The words stand in `en/help-issues.ts` and
 * `en/help-steps.ts` under the same names. A step that is removed gets a line in `movedHelp`: links to it live on in mails and notes.
 */
export const troubleshooter = {
  password: {
    steps: [
      { id: "reset", action: "reset-password" },
      { id: "address-and-keyboard", action: "sign-in" },
      { id: "reset-mail-missing", leadsTo: "code-not-received" },
      { id: "signed-in-elsewhere" },
    ],
    owner: "you",
    nextOwner: "support",
    articles: ["accepted-passwords"],
  },
  "code-not-received": {
    steps: [
      { id: "junk", action: "where-is-my-code" },
      { id: "mailbox" },
      { id: "wait", action: "code-page" },
      { id: "allow-sender" },
    ],
    owner: "you",
    nextOwner: "mail-administrator",
    articles: ["code-did-not-come", "our-mail", "our-mail-for-it", "backup-codes"],
  },
  "code-rejected": {
    steps: [
      { id: "by-email", action: "app-code-page" },
      { id: "backup-code", action: "backup-code-page" },
      { id: "right-entry" },
      { id: "clock" },
      { id: "update-method", action: "authenticator" },
    ],
    owner: "you",
    nextOwner: "support",
    articles: ["authenticator-app", "second-step", "backup-codes"],
  },
  "page-stuck": {
    steps: [
      { id: "private-window", action: "browser-check" },
      { id: "clear-data" },
      { id: "extensions" },
      { id: "another-browser" },
    ],
    owner: "you",
    nextOwner: "company-it",
    articles: ["clearing-browser-data"],
  },
  sso: {
    check: "company-check",
    steps: [{ id: "company-credentials", action: "company-sign-in" }, { id: "contact-admin" }],
    owner: "sso-admin",
    nextOwner: "support",
    articles: ["company-sign-in"],
  },
} as const satisfies Tree;

/** Addresses below `/help/sign-in` that are no more, and where each leads now. */
export const movedHelp: Readonly<Record<string, string>> = {};

/** The articles as their index shows them, each in one group. Their names are addresses: `/help/articles/<name>`. */
export const articleGroups = {
  confirmation: [
    "why-confirm",
    "confirmation-methods",
    "code-each-time",
    "turning-off-second-step",
    "second-step",
    "authenticator-app",
    "backup-codes",
  ],
  mail: ["code-did-not-come", "our-mail", "our-mail-for-it"],
  account: ["account-without-code", "names", "accepted-passwords"],
  browser: ["clearing-browser-data"],
  company: ["company-sign-in"],
} as const;
export type ArticleGroup = keyof typeof articleGroups;
export type ArticleName = (typeof articleGroups)[ArticleGroup][number];

export const articleNames: readonly ArticleName[] = Object.values(articleGroups).flat();
