export const reauthenticate = {
  title: "Confirm that it is you",
  lead: {
    "set-up-authenticator": "Before you set up an authenticator app, we ask for your password and a code.",
    "update-authenticator": "Before you replace your authenticator app, we ask for your password and a code.",
    "turn-off-authenticator": "Before you turn off your authenticator app, we ask for your password and a code.",
    "generate-backup-code": "Before you generate a backup code, we ask for your password and a code.",
  },
  emailAddress: "Email address",
  password: "Password",
  next: "Next",
  cancel: "Cancel",
};
