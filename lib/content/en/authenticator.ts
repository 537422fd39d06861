/** The pages of the authenticator app on the Security tab. */
export const authenticator = {
  title: "Authenticator app",
  "set-up-authenticator": {
    title: "Set up an authenticator app",
    lead: "From then on its code is asked at every sign-in. Nothing changes until the first code is right.",
    done: "Turn on",
  },
  "update-authenticator": {
    title: "Update your authenticator app",
    lead: "The old app works until the new one has shown its first right code, and never after.",
    done: "Update",
  },
  apps: "Open an authenticator app. Any app for time-based codes (TOTP) will do; well-known free ones are Google Authenticator, Microsoft Authenticator, 2FAS and Aegis.",
  scan: "In the app, add an account by scanning this QR code.",
  qrCode: "QR code with the key for your authenticator app",
  openApp: "Open in an app on this phone",
  typeKey: "If you cannot scan it, type this key instead:",
  key: "Key",
  entry: "The app calls the entry “{entry}”, with {address}. Use that entry whenever we ask for a code.",
  enterCode: "Enter the code that the app shows for it.",
  code: "Code",
  codeHint: "Six digits. A new code comes every 30 seconds.",
  cancel: "Cancel",
  manage: {
    title: "Manage your authenticator app",
    lead: "Your app is on: its code is asked at every sign-in.",
    legend: "What would you like to do?",
    update: "Update authenticator app",
    updateHint: "For a new phone or another app.",
    turnOff: "Turn off",
    turnOffHint: "Codes come by mail again.",
    continue: "Continue",
  },
  off: {
    title: "Turn off your authenticator app",
    warning:
      "Without the app, whoever has your password and can read the mail to {address} can sign in. Codes come by mail again from the next sign-in on, and every other device is signed out.",
    turnOff: "Turn off",
    keep: "Keep it on",
  },
};
