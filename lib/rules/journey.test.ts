import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { journeyTable } from "@/lib/testing/journey-table";

const JOURNEY = `
| journey                             | known so far                                               | step         | page                                                                                                            |
| ----------------------------------- | ---------------------------------------------------------- | ------------ | --------------------------------------------------------------------------------------------------------------- |
| Sign in                             | nothing yet                                                | password     | \`/sign-in/password\`                                                                                             |
| Sign in                             | nothing yet, too many wrong tries                          | locked       | \`/sign-in/password\`                                                                                             |
| Sign in                             | password                                                   | second-step  | \`/sign-in/verify/email-code\` \`/sign-in/verify/backup-code\`                                                      |
| Sign in                             | password, too many wrong tries                             | locked       | \`/sign-in/verify/email-code\` \`/sign-in/verify/backup-code\`                                                      |
| Sign in                             | password and second-step                                   | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in                             | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in                             | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in                             | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in                             | a new password, a changed method, or signed out everywhere | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in on a trusted device         | nothing yet                                                | password     | \`/sign-in/password\`                                                                                             |
| Sign in on a trusted device         | nothing yet, too many wrong tries                          | locked       | \`/sign-in/password\`                                                                                             |
| Sign in on a trusted device         | password                                                   | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in on a trusted device         | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in on a trusted device         | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in on a trusted device         | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in on a trusted device         | a new password, a changed method, or signed out everywhere | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with an app                 | nothing yet                                                | password     | \`/sign-in/password\`                                                                                             |
| Sign in with an app                 | nothing yet, too many wrong tries                          | locked       | \`/sign-in/password\`                                                                                             |
| Sign in with an app                 | password                                                   | second-step  | \`/sign-in/verify/authenticator\` \`/sign-in/verify/email-code\` \`/sign-in/verify/backup-code\`                      |
| Sign in with an app                 | password, too many wrong tries                             | locked       | \`/sign-in/verify/authenticator\` \`/sign-in/verify/email-code\` \`/sign-in/verify/backup-code\`                      |
| Sign in with an app                 | password and second-step                                   | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in with an app                 | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in with an app                 | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with an app                 | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with an app                 | a new password, a changed method, or signed out everywhere | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with an app, mailbox held   | nothing yet                                                | password     | \`/sign-in/password\`                                                                                             |
| Sign in with an app, mailbox held   | nothing yet, too many wrong tries                          | locked       | \`/sign-in/password\`                                                                                             |
| Sign in with an app, mailbox held   | password                                                   | second-step  | \`/sign-in/verify/authenticator\` \`/sign-in/verify/backup-code\`                                                   |
| Sign in with an app, mailbox held   | password, too many wrong tries                             | locked       | \`/sign-in/verify/authenticator\` \`/sign-in/verify/backup-code\`                                                   |
| Sign in with an app, mailbox held   | password and second-step                                   | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in with an app, mailbox held   | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in with an app, mailbox held   | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with an app, mailbox held   | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with an app, mailbox held   | a new password, a changed method, or signed out everywhere | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with Google                 | nothing yet                                                | google       | \`/sign-in/google\`                                                                                               |
| Sign in with Google                 | google                                                     | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in with Google                 | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in with Google                 | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with Google                 | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with Google and an app      | nothing yet                                                | google       | \`/sign-in/google\`                                                                                               |
| Sign in with Google and an app      | google                                                     | second-step  | \`/sign-in/verify/authenticator\` \`/sign-in/verify/email-code\` \`/sign-in/verify/backup-code\`                      |
| Sign in with Google and an app      | google, too many wrong tries                               | locked       | \`/sign-in/verify/authenticator\` \`/sign-in/verify/email-code\` \`/sign-in/verify/backup-code\`                      |
| Sign in with Google and an app      | google and second-step                                     | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in with Google and an app      | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in with Google and an app      | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with Google and an app      | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in with Google and an app      | a new password, a changed method, or signed out everywhere | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in by a company                | nothing yet                                                | company      | \`/sign-in/company\`                                                                                              |
| Sign in by a company                | company                                                    | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in by a company                | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in by a company                | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in by a company                | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in by a company, own app first | nothing yet                                                | company      | \`/sign-in/company\`                                                                                              |
| Sign in by a company, own app first | company                                                    | second-step  | \`/sign-in/verify/authenticator\` \`/sign-in/verify/backup-code\`                                                   |
| Sign in by a company, own app first | company, too many wrong tries                              | locked       | \`/sign-in/verify/authenticator\` \`/sign-in/verify/backup-code\`                                                   |
| Sign in by a company, own app first | company and second-step                                    | finish       | \`/sign-in/finish\`                                                                                               |
| Sign in by a company, own app first | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Sign in by a company, own app first | no step for 15 minutes                                     | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in by a company, own app first | 60 minutes in all                                          | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Sign in by a company, own app first | a new password, a changed method, or signed out everywhere | expired      | \`/sign-in?notice=expired\`                                                                                       |
| Re-authenticate                     | nothing yet                                                | password     | \`/reauthenticate\`                                                                                               |
| Re-authenticate                     | nothing yet, too many wrong tries                          | locked       | \`/reauthenticate\`                                                                                               |
| Re-authenticate                     | password                                                   | second-step  | \`/reauthenticate/verify/email-code\` \`/reauthenticate/verify/backup-code\`                                        |
| Re-authenticate                     | password, too many wrong tries                             | locked       | \`/reauthenticate/verify/email-code\` \`/reauthenticate/verify/backup-code\`                                        |
| Re-authenticate                     | password and second-step                                   | finish       | the change                                                                                                      |
| Re-authenticate                     | everything, and it was used                                | redeemed     | the change                                                                                                      |
| Re-authenticate                     | no step for 15 minutes                                     | expired      | \`/reauthenticate?change=set-up-authenticator&notice=expired\`                                                    |
| Re-authenticate                     | 60 minutes in all                                          | expired      | \`/reauthenticate?change=set-up-authenticator&notice=expired\`                                                    |
| Re-authenticate                     | a new password, a changed method, or signed out everywhere | expired      | \`/reauthenticate?change=set-up-authenticator&notice=expired\`                                                    |
| Re-authenticate with an app         | nothing yet                                                | password     | \`/reauthenticate\`                                                                                               |
| Re-authenticate with an app         | nothing yet, too many wrong tries                          | locked       | \`/reauthenticate\`                                                                                               |
| Re-authenticate with an app         | password                                                   | second-step  | \`/reauthenticate/verify/authenticator\` \`/reauthenticate/verify/email-code\` \`/reauthenticate/verify/backup-code\` |
| Re-authenticate with an app         | password, too many wrong tries                             | locked       | \`/reauthenticate/verify/authenticator\` \`/reauthenticate/verify/email-code\` \`/reauthenticate/verify/backup-code\` |
| Re-authenticate with an app         | password and second-step                                   | finish       | the change                                                                                                      |
| Re-authenticate with an app         | everything, and it was used                                | redeemed     | the change                                                                                                      |
| Re-authenticate with an app         | no step for 15 minutes                                     | expired      | \`/reauthenticate?change=set-up-authenticator&notice=expired\`                                                    |
| Re-authenticate with an app         | 60 minutes in all                                          | expired      | \`/reauthenticate?change=set-up-authenticator&notice=expired\`                                                    |
| Re-authenticate with an app         | a new password, a changed method, or signed out everywhere | expired      | \`/reauthenticate?change=set-up-authenticator&notice=expired\`                                                    |
| Create an account                   | nothing yet                                                | mailed-code  | \`/create-account/verify\`                                                                                        |
| Create an account                   | nothing yet, too many wrong tries                          | locked       | \`/create-account/verify\`                                                                                        |
| Create an account                   | mailed-code                                                | details      | \`/create-account/details\`                                                                                       |
| Create an account                   | mailed-code and details                                    | finish       | \`/sign-in/finish\`                                                                                               |
| Create an account                   | everything, and it was used                                | redeemed     | where they were going                                                                                           |
| Create an account                   | no step for 15 minutes                                     | expired      | \`/create-account?notice=expired\`                                                                                |
| Create an account                   | 60 minutes in all                                          | expired      | \`/create-account?notice=expired\`                                                                                |
| Reset the password                  | nothing yet                                                | mailed-code  | \`/reset-password/verify\`                                                                                        |
| Reset the password                  | nothing yet, too many wrong tries                          | locked       | \`/reset-password/verify\`                                                                                        |
| Reset the password                  | mailed-code                                                | new-password | \`/reset-password/new\`                                                                                           |
| Reset the password                  | everything, and it was used                                | redeemed     | \`/sign-in?notice=password-was-reset\`                                                                            |
| Reset the password                  | no step for 15 minutes                                     | expired      | \`/reset-password?notice=expired\`                                                                                |
| Reset the password                  | 60 minutes in all                                          | expired      | \`/reset-password?notice=expired\`                                                                                |
| Reset the password                  | a new password, a changed method, or signed out everywhere | expired      | \`/reset-password?notice=expired\`                                                                                |
`;

describe("S11: the journey", () => {
  it("S11: of each purpose, step by step, is this table", () => {
    expect(journeyTable()).toBe(JOURNEY.trim().replaceAll("'", "`"));
  });

  it("S11: is the table that README shows", () => {
    if (!existsSync("README.md")) return;
    const shown = readFileSync("README.md", "utf8").split(/<!-- \/?journey -->/);
    expect(shown).toHaveLength(3);
    expect(shown[1]?.trim()).toBe(journeyTable());
  });
});
