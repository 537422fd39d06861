/** Why something was refused, what still works and what to do. `{wait}` is one of the waits at the top. */
export const reasons = {
  wait: "{unit, select, seconds {{count, plural, one {# second} other {# seconds}}} other {{count, plural, one {# minute} other {# minutes}}}}",

  "wrong-password": "That email address and password do not match. Check both, or reset your password.",
  "too-many-passwords":
    "Too many wrong passwords. Wait {wait}, then try again. Resetting your password works at once, and so does a browser you signed in with before.",
  "wrong-code": "That code is not right, or it is no longer good. Use the newest mail, or send a new code.",
  "too-many-codes-tried":
    "Too many wrong codes. Wait {wait}, then try again. A browser you signed in with before still works.",
  "wrong-app-code":
    "That code is not right. Use the entry for this account in your app, wait for a fresh code, and check that the phone sets its clock by itself.",
  "used-app-code": "That code was used already. Wait for the next one in your app.",
  "replaced-app-code":
    "That code belongs to the app that you replaced. Use the newer entry, in the app that you set up last, and delete the old one.",
  "app-clock-ahead":
    "That code is not good yet: your phone’s clock is about {size} ahead. In the phone’s settings, turn on automatic date and time, then enter a fresh code.",
  "app-clock-behind":
    "That code is not good any more: your phone’s clock is about {size} behind. In the phone’s settings, turn on automatic date and time, then enter a fresh code soon.",
  "wrong-new-app-code":
    "That code does not fit this key. Take it from the entry that you just added, and check that the phone sets its clock by itself.",
  "wrong-backup-code": "That is not your present backup code. Check each character; a code works once only.",
  "email-code-stopped":
    "Emailed codes were stopped for this account after 100 wrong ones in a row. Use your backup code, or reset your password to use them again.",
  "authenticator-stopped":
    "The authenticator app was stopped after 100 wrong codes in a row. Get in another way, then set it up again.",
  "backup-code-stopped":
    "The backup code was stopped after 100 wrong ones in a row. Get in another way, then generate a new one.",
  "other-account": "Enter the address of the account that you are signed in to.",
  "wrong-current-password": "That is not your present password. Check it, or reset your password.",
  "saved-missing": "Tick this once you have saved the code.",
  "backup-code-missing": "Enter your backup code.",
  "backup-code": "A backup code has 16 letters and digits, such as 7G2K-0QWE-9XTR-4MNB.",
  "app-code-missing": "Enter the code that your app shows.",
  "too-soon-for-a-code": "You can ask for a new code in {wait}. The newest code that you have still works.",
  "too-many-codes-sent": "Too many codes were sent. You can ask for a new one in {wait}.",
  "too-many-tries": "Too many tries. Wait {wait}, then try again. Nothing was changed.",
  "common-password": "This password is among the most widely used ones, so it is easy to guess. Choose another.",
  "same-password": "This is the password you have now. Choose a new one.",
  "address-taken": "There is an account for this address by now. Sign in with it, or reset its password.",
  "changed-lately": "You changed your address in the last 7 days. Nothing was changed.",
  "same-address": "This is the address you have now. Enter another one.",
  "company-address":
    "Addresses of this domain sign in through their organisation, so this one cannot be used. Enter another one.",
  "address-taken-meanwhile": "Somebody else has this address by now. Nothing was changed. Use another one.",
  "wrong-undo-proof":
    "That is not right. Use the password, the app or the backup code that you had on the day of the change.",
  "wrong-undo-code": "That is not right. Use the app or the backup code that you had on the day of the change.",
  "recovery-address-taken":
    "This address belongs to another account or to an organisation by now, perhaps to an account that you created meanwhile. Nothing was changed. Write to us.",
  "address-not-free":
    "Your former address belongs to an organisation or to another account by now, so the change stays. Write to us.",
  "undo-proof-missing": "Enter your password or a code.",
  managed: "Your organisation manages this, so it cannot be changed here.",
  "changed-meanwhile":
    "This was changed in another tab or window meanwhile. It is now: {now}. What you typed is still here: save it again to replace that.",
  "line-too-long": "Use at most {longestLine} characters.",
  "postal-address-too-long": "Use at most {mostLines} lines and {longestPostalAddress} characters.",
  "time-zone": "Choose a time zone from the list.",
  "too-many-cases":
    "Too many messages came from your network or for this address. Wait {wait}, then send it again. What you wrote is still here.",
  "too-many-company-checks":
    "Too many checks came from your network. Wait {wait}, then check again. Signing in works meanwhile.",
  "not-in-plan": "Your plan does not include the contact form. Nothing was sent.",
  "case-not-open": "There is no open case with this reference. Nothing was changed.",

  "email-address-missing": "Enter your email address.",
  "email-address": "Enter an email address like name@example.com.",
  "code-missing": "Enter the code from the mail.",
  code: "The code is six digits, such as 012345.",
  "password-missing": "Enter your password.",
  "new-password-missing": "Enter a password.",
  "first-name-missing": "Enter your first name.",
  "last-name-missing": "Enter your last name.",
  "name-too-long": "Use at most {longestName} characters.",
  "name-characters":
    "Use letters, spaces, hyphens, apostrophes and full stops. Digits and other signs are not possible.",
  terms: "Agree to the terms to create an account.",
  confirmation: "This is not the same as the new password above.",

  "note-missing": "Tell us in a few words what happened.",
  "note-too-long": "Use at most {longestNote} characters.",
  phone: "Enter a telephone number such as +44 20 7946 0000, or leave it empty.",
  "case-reference": "A reference has 8 letters and digits, such as 7G2K-0QWE.",
  "step-missing": "Choose a step.",
  "language-missing": "Choose a language.",
  "understood-missing": "Tick this to delete your account.",
  "chosen-elsewhere":
    "This was changed in another tab or on another device meanwhile, so nothing was overwritten. Open the page again to see it.",
  "pasted-missing": "Paste the link or the reference.",

  "min-length": "Use at least {shortest} characters.",
  "max-length": "Use at most {longest} characters.",
  "upper-case": "Add an upper-case letter.",
  "lower-case": "Add a lower-case letter.",
  number: "Add a number.",
  symbol: "Add a symbol, such as ! or -.",
  "unlike-address": "Make it less like your email address.",
  "password-characters": "This password holds a control character or a broken sign. Type it again.",

  "foreign-form":
    "This form did not come from this site, so nothing was changed. Open the page again and repeat the step.",
  "newer-attempt":
    "You started again in another tab or window, and the newest one counts. Carry on there, or open this page again.",
  "newer-session": "You signed in again since this page was opened. Open the page again and repeat the step.",
  "too-busy": "Many people are signing in at this moment. Nothing was changed. Try again in {wait}.",
  unavailable: "We could not finish this just now. Try again in a moment. Reference: {reference}.",
  unreachable: "We could not take this just now. What you typed is still here: try again in a moment.",
  stale: "This page is out of date because we have just updated the site. Please reload it and repeat the step.",
  offline: "We could not be reached. Check your connection and try again. What you typed is still here.",
};
