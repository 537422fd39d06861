import { activity } from "./en/activity";
import { alerts } from "./en/alerts";
import { articles } from "./en/articles";
import { assistant } from "./en/assistant";
import { authenticator } from "./en/authenticator";
import { backupCode } from "./en/backup-code";
import { browserCheck } from "./en/browser-check";
import { company } from "./en/company";
import { companyCheck } from "./en/company-check";
import { contact } from "./en/contact";
import { createAccount } from "./en/create-account";
import { google } from "./en/google";
import { help } from "./en/help";
import { helpForward, helpIssues } from "./en/help-issues";
import { helpSteps } from "./en/help-steps";
import { isThisYou } from "./en/is-this-you";
import { mail } from "./en/mail";
import { notices } from "./en/notices";
import { password } from "./en/password";
import { reauthenticate } from "./en/reauthenticate";
import { reasons } from "./en/reasons";
import { resetPassword } from "./en/reset-password";
import { security } from "./en/security";
import { signIn } from "./en/sign-in";
import { site } from "./en/site";
import { supportCase } from "./en/support-case";
import { supportDesk } from "./en/support-desk";
import { supportLevels } from "./en/support-levels";
import { whereIsMyCode } from "./en/where-is-my-code";

const en = {
  activity,
  alerts,
  articles,
  assistant,
  authenticator,
  backupCode,
  browserCheck,
  company,
  companyCheck,
  contact,
  createAccount,
  google,
  help,
  helpForward,
  helpIssues,
  helpSteps,
  isThisYou,
  mail,
  notices,
  password,
  reauthenticate,
  reasons,
  resetPassword,
  security,
  signIn,
  site,
  supportCase,
  supportDesk,
  supportLevels,
  whereIsMyCode,
};

/** Every word on the screens and in mail, in ICU message format. Another language has the same shape, or does not compile. */
export type Catalog = typeof en;

export const catalogs = { en };
