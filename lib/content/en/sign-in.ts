export const signIn = {
  start: {
    title: "Sign in",
    emailAddress: "Email address",
    next: "Next",
    noAccount: "No account yet?",
    createAccount: "Create account",
  },
  notices: {
    expired: "That took too long, so we stopped to keep you safe. Nothing was changed. Start again here.",
    "no-attempt":
      "Start here. If you came here by pressing Next, your browser did not keep our cookie: allow cookies for this site and try again.",
    "password-was-reset": "Your password was reset, and every device was signed out. Sign in with the new password.",
    "signed-out": "You are signed out.",
    "signed-out-everywhere": "You are signed out everywhere, and no device is trusted any more.",
    "session-ended": "You were signed out: by time, from another device, or by a new password. Sign in again.",
  },
  password: {
    title: "Enter your password",
    emailAddress: "Email address",
    change: "Change",
    password: "Password",
    signIn: "Sign in",
    forgot: "Forgot password?",
  },
  code: {
    title: "Check your mail",
    lead: "We mailed a code to {address}. It is good for {minutes} minutes.",
    noCode: "Ask for a new code below: there is none at the moment that could be entered.",
    delayed:
      "Our mail is running late. Your code leaves as soon as it can; this page tells you when it has. You do not need to do anything.",
    code: "Code",
    hint: "Six digits. If it is not in your inbox, look in junk or spam.",
    next: "Next",
    sendNew: "Send a new code",
    sent: "A new code is on its way. The older one no longer works.",
    startAgain: "Use another address",
    trust: {
      legend: "Is this your own device?",
      trust: "Trust this device",
      trustHint: "No emailed code here for {days} days. Your password is still asked.",
      dontTrust: "Don't trust this device",
      dontTrustHint: "Leave it so on a shared computer.",
    },
  },
  finish: {
    title: "Almost there",
    lead: "Everything is confirmed. Continue to finish.",
    continue: "Continue",
  },
};
