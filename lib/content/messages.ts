import { createAccount } from "./en/create-account";
import { mail } from "./en/mail";
import { notices } from "./en/notices";
import { password } from "./en/password";
import { reasons } from "./en/reasons";
import { resetPassword } from "./en/reset-password";
import { security } from "./en/security";
import { signIn } from "./en/sign-in";
import { site } from "./en/site";

const en = { createAccount, mail, notices, password, reasons, resetPassword, security, signIn, site };

/** Every word on the screens and in mail, in ICU message format. Another language has the same shape, or does not compile. */
export type Catalog = typeof en;

export const catalogs = { en };
