import { activity } from "./en/activity";
import { alerts } from "./en/alerts";
import { articles } from "./en/articles";
import { authenticator } from "./en/authenticator";
import { backupCode } from "./en/backup-code";
import { browserCheck } from "./en/browser-check";
import { company } from "./en/company";
import { createAccount } from "./en/create-account";
import { help } from "./en/help";
import { helpForward, helpIssues } from "./en/help-issues";
import { helpSteps } from "./en/help-steps";
import { mail } from "./en/mail";
import { notices } from "./en/notices";
import { password } from "./en/password";
import { reauthenticate } from "./en/reauthenticate";
import { reasons } from "./en/reasons";
import { resetPassword } from "./en/reset-password";
import { security } from "./en/security";
import { signIn } from "./en/sign-in";
import { site } from "./en/site";
import { whereIsMyCode } from "./en/where-is-my-code";

const en = {
  activity,
  alerts,
  articles,
  authenticator,
  backupCode,
  browserCheck,
  company,
  createAccount,
  help,
  helpForward,
  helpIssues,
  helpSteps,
  mail,
  notices,
  password,
  reauthenticate,
  reasons,
  resetPassword,
  security,
  signIn,
  site,
  whereIsMyCode,
};

/** Every word on the screens and in mail, in ICU message format. Another language has the same shape, or does not compile. */
export type Catalog = typeof en;

export const catalogs = { en };
