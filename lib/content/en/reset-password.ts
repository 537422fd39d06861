export const resetPassword = {
  start: {
    title: "Reset your password",
    lead: "We mail you a code to make sure that it is you.",
    elsewhere: "If you sign in with Google or through your company, reset the password there: it is not kept here.",
    emailAddress: "Email address",
    next: "Next",
    remembered: "Remembered it?",
    signIn: "Sign in",
  },
  new: {
    title: "Choose a new password",
    lead: "Afterwards you are signed out everywhere and sign in with the new password.",
    newPassword: "New password",
    confirm: "Confirm new password",
    reset: "Reset password",
  },
};
