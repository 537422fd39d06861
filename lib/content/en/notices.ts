/** Why someone was led to a page, told at its top. */
export const notices = {
  expired:
    "This took too long, or your password or a sign-in method changed meanwhile, so we stopped to keep you safe. Start again here.",
  "no-attempt":
    "Start here. If you came here by pressing Next, your browser did not keep our cookie: allow cookies for this site and try again.",
  "password-was-reset": "Your password was reset, and every device was signed out. Sign in with the new password.",
  "signed-out": "You are signed out.",
  "signed-out-everywhere": "You are signed out everywhere, and no device is trusted any more.",
  "session-ended": "You were signed out: by time, from another device, or by a new password. Sign in again.",
  "newer-session": "You signed in again since that page was opened, so nothing was done. Do it here instead.",
  "nothing-done":
    "This took too long, or was finished in another tab or window, so nothing was done. Begin again here.",
  "trust-removed": "Removed. That device is asked for a code at its next sign-in.",
  "session-removed": "Removed. What you ended is signed out now.",
  "app-turned-on": "Your authenticator app is on. Its code is asked from your next sign-in.",
  "app-updated": "Your new authenticator app is on. The old one works no more.",
  "app-turned-off": "Your authenticator app is off. Codes come by mail again.",
  "other-code-saved":
    "Another backup code of this account was saved meanwhile, and that one counts. The code that was on this page does not work: throw it away, or generate a new one.",
  "backup-code-saved": "Your new backup code works from now on. The old one works no more.",
  "password-changed": "Your password was changed. Every other device was signed out.",
  "address-changed": "Your email address was changed. Every other device was signed out.",
  "profile-saved": "Saved.",
  "photo-removed": "Your photo was removed.",
  "photo-too-large": "This photo is larger than 5 MB. Nothing was changed. Choose a smaller one.",
  "photo-type": "This file is no PNG, JPEG or WebP photo. Nothing was changed. Choose another.",
  "photo-animated": "This picture moves. Nothing was changed. Choose one that stands still.",
  "photo-pixels": "This photo has too many pixels. Nothing was changed. Choose a smaller one.",
  "photo-broken": "This photo is damaged or was cut off on its way. Nothing was changed. Choose it again, or another.",
  "photo-missing": "No photo was chosen. Nothing was changed.",
  "photo-changed-meanwhile":
    "Your photo was changed in another tab or window meanwhile, so nothing was done. This is what it is now.",
  "photo-too-often": "You changed your photo many times. Nothing was changed. Try again in an hour.",
  "photo-busy": "Many photos are on their way at this moment. Nothing was changed. Try again in a moment.",
  "photo-failed": "We could not keep your photo just now. Nothing was changed. Try again in a moment.",
  "google-unlinked": "Google is unlinked. You sign in with your password from now on.",
  "password-set": "Your password is set. You can sign in with it from now on.",
  "language-saved": "Saved. Pages and mail are in this language from now on.",
  "deletion-started":
    "Your account will be deleted in 30 days, and you are signed out everywhere. To keep it, sign in before then.",
  "account-kept": "Your account is kept. Everything is as it was.",
  "prove-once":
    "An account with this address is here already. Sign in to it with its password once, and Google is linked to it.",
  "trial-over":
    "This link does not work any more: it is too old, was copied incompletely, or its company is not being tried out now. Ask whoever sent it for a new one.",
  "settings-saved": "Saved.",
  "license-carried": "Your entry has the right form. Sign in or create an account, and you can add it there.",
  "license-added": "Added to your account.",
  "license-removed": "Removed from your account.",
  "product-device-removed": "Removed. Products on that device ask for a code when they are opened next.",
  "link-used":
    "This link was used already, or is too old. If something is still wrong, choose a new password here, or write to us.",
  "recovery-over":
    "This recovery was stopped, is finished, or is too old. If it is finished, choose a new password here with the new address; if you still cannot get in, write to us.",
  "recovery-stopped": "The recovery was stopped. Your account stays as it is.",
  "no-recovery": "No recovery is under way. Your account stays as it is.",
};
