import { activity } from "./activity";
import { alerts } from "./alerts";
import { articles } from "./articles";
import { assistant } from "./assistant";
import { authenticator } from "./authenticator";
import { backupCode } from "./backup-code";
import { browserCheck } from "./browser-check";
import { company } from "./company";
import { companyCheck } from "./company-check";
import { contact } from "./contact";
import { createAccount } from "./create-account";
import { emailAddress } from "./email-address";
import { google } from "./google";
import { help } from "./help";
import { helpForward, helpIssues } from "./help-issues";
import { helpSteps } from "./help-steps";
import { isThisYou } from "./is-this-you";
import { mail } from "./mail";
import { notices } from "./notices";
import { password } from "./password";
import { profile } from "./profile";
import { reauthenticate } from "./reauthenticate";
import { reasons } from "./reasons";
import { resetPassword } from "./reset-password";
import { security } from "./security";
import { signIn } from "./sign-in";
import { site } from "./site";
import { supportCase } from "./support-case";
import { supportDesk } from "./support-desk";
import { supportLevels } from "./support-levels";
import { whereIsMyCode } from "./where-is-my-code";

/** English: the language that the others are made from. */
export const en = {
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
  emailAddress,
  google,
  help,
  helpForward,
  helpIssues,
  helpSteps,
  isThisYou,
  mail,
  notices,
  password,
  profile,
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
