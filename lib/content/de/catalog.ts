import type { Catalog } from "../en/catalog";
import { accountDeletion } from "./account-deletion";
import { accountExport } from "./account-export";
import { accountRecovery } from "./account-recovery";
import { activity } from "./activity";
import { alerts } from "./alerts";
import { articles } from "./articles";
import { assistant } from "./assistant";
import { authenticator } from "./authenticator";
import { backupCode } from "./backup-code";
import { browserCheck } from "./browser-check";
import { caseChecks } from "./case-checks";
import { company } from "./company";
import { companyCheck } from "./company-check";
import { contact } from "./contact";
import { createAccount } from "./create-account";
import { emailAddress } from "./email-address";
import { getStarted } from "./get-started";
import { google } from "./google";
import { help } from "./help";
import { helpForward, helpIssues } from "./help-issues";
import { helpSteps } from "./help-steps";
import { isThisYou } from "./is-this-you";
import { language } from "./language";
import { mail } from "./mail";
import { notices } from "./notices";
import { password } from "./password";
import { profile } from "./profile";
import { reauthenticate } from "./reauthenticate";
import { reasons } from "./reasons";
import { resetPassword } from "./reset-password";
import { security } from "./security";
import { settings } from "./settings";
import { signIn } from "./sign-in";
import { site } from "./site";
import { supportCase } from "./support-case";
import { supportDesk } from "./support-desk";
import { supportLevels } from "./support-levels";
import { whereIsMyCode } from "./where-is-my-code";

/** German. */
export const de: Catalog = {
  accountDeletion,
  accountExport,
  accountRecovery,
  activity,
  alerts,
  articles,
  assistant,
  authenticator,
  backupCode,
  browserCheck,
  caseChecks,
  company,
  companyCheck,
  contact,
  createAccount,
  emailAddress,
  getStarted,
  google,
  help,
  helpForward,
  helpIssues,
  helpSteps,
  isThisYou,
  language,
  mail,
  notices,
  password,
  profile,
  reauthenticate,
  reasons,
  resetPassword,
  security,
  settings,
  signIn,
  site,
  supportCase,
  supportDesk,
  supportLevels,
  whereIsMyCode,
};
