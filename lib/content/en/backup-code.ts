export const backupCode = {
  label: "Your backup code:",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Your browser did not allow that. Select the code and copy it yourself.",
  download: "Download",
  print: "Print",
  advice:
    "Keep it somewhere safe and apart from your phone: a password manager, or on paper. Whoever has it and your password can sign in. It works once.",
  file: "{brand} backup code\n\nAccount: {address}\nCode: {code}\n\nIt stands in for the usual code when you cannot get that, once. Afterwards you are given the next one.\nIt works as soon as you have ticked on the page that you saved it. An older code stops working then.\n\n{site}\nSaved at {made}\n\nKeep this file where only you can read it.",
  signIn: {
    title: "Save your backup code",
    lead: "With this code you get in when you cannot read your mail or use your app. It is shown until you tick that you saved it, and never after.",
    saved: "I have saved this code for future use",
    continue: "Continue",
  },
  tab: {
    title: "Backup code",
    lead: "One code that stands in for the usual one when you cannot get that.",
    replaces: "A new code replaces the existing one, which works until you have saved the new one.",
    generate: "Generate",
    cancel: "Cancel",
    save: "Save it now: it is shown until you tick that you did, and never after. Your old code works until then.",
    saved: "I saved my backup code",
    close: "Close",
  },
};
