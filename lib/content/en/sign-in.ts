export const signIn = {
  start: {
    title: "Sign in",
    emailAddress: "Email address",
    next: "Next",
    noAccount: "No account yet?",
    createAccount: "Create account",
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
    lead: "Enter the code that we mail to {address}. It is good for {minutes} minutes.",
    ended: "The code has ended. Send a new one below.",
    tooMany: "Too many codes were sent to {address}. You can ask for a new one in {wait}.",
    delayed:
      "Our mail is running late. Your code leaves as soon as it can; this page tells you when it has. You do not need to do anything.",
    notDelivered: "This mail could not be delivered. Check the address, or send a new code.",
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
