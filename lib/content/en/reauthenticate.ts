export const reauthenticate = {
  title: "Confirm that it is you",
  lead: {
    "set-up-authenticator": "Before you set up an authenticator app, we ask for your password and a code.",
    "update-authenticator": "Before you replace your authenticator app, we ask for your password and a code.",
    "turn-off-authenticator": "Before you turn off your authenticator app, we ask for your password and a code.",
    "generate-backup-code": "Before you generate a backup code, we ask for your password and a code.",
    "set-password": "Before you set a password, we ask Google who you are, and for a code.",
    "change-address": "Before you change your email address, we ask for your password and a code.",
    "unlink-google": "Before you unlink Google, we ask for your password and a code.",
    "delete-account": "Before you delete your account, we ask for your password and a code.",
    "export-account": "Before you get a copy of your data, we ask for your password and a code.",
  },
  googleLead: "You have no password here: Google confirms that it is you, and then we ask for a code.",
  emailAddress: "Email address",
  password: "Password",
  next: "Next",
  cancel: "Cancel",
};
