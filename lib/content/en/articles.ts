/** Articles. Each line is a paragraph; one that begins with "- " is a point of a list. */
export const articles = {
  "accepted-passwords": {
    title: "Passwords that are accepted",
    text: `A password has 10 to 50 characters, with an upper-case and a lower-case letter, a number and a symbol. It must not be like your email address, and not be among the most widely used ones.
Every character counts, also spaces at either end. Nothing is cut off. Pasting and password managers work.
Something unique to this account is best, without phrases, names or birth dates.`,
  },
  "our-mail": {
    title: "Making sure that our mail arrives",
    text: `Mail about getting in comes from {signInSender}. All other mail comes from {sender}. Nobody reads answers to these addresses.
- Add both senders to your contacts.
- Company mail: ask your administrator to allow both senders and both domains, and to look in quarantine.
- If an address of yours refused our mail before, write to us: a sending service may hold back more mail to it.
We never send codes by phone or text message, and never ask you for one.`,
  },
  "authenticator-app": {
    title: "Setting up, moving and turning off an authenticator app",
    text: `Any app for time-based codes will do. Well-known free ones are Google Authenticator, Microsoft Authenticator, 2FAS and Aegis.
- Set up: on the Security tab, press Set up beside Authenticator app, scan the QR code and enter the first code.
- New phone: press Manage, choose Update authenticator app, and scan the new QR code with the new phone. The old app works until the new one has shown a right code.
- Turn off: press Manage, choose Turn off. Codes come by mail again.
The entry in the app is called “{entry}”, with your email address. Use that one.`,
  },
  "second-step": {
    title: "When you cannot get through 2-step verification",
    text: `After the password we ask for one more proof, and nobody can turn that off: a stolen password alone must never be enough.
- With an authenticator app: its code. On that page you can have a code mailed instead, or use your backup code.
- Without one: a code by mail, or your backup code.
- After a reset of the password through mail, emailed codes are paused for a while where an app is on. Use the app or the backup code.
If all of them are lost, write to us. We have to make sure that it is you, and that takes time.`,
  },
  "backup-codes": {
    title: "Backup codes, step by step",
    text: `A backup code stands in for the usual code, once. You are given one when you first sign in, and the next one after each use.
- Save it where neither your phone nor your mailbox is needed to read it: on paper, or in a password manager.
- To use it, press Use a backup code below the field for the code. Spaces, dashes and capitals do not matter.
- To replace it, open the Security tab and press Generate. The old one works until you have ticked that the new one is saved.`,
  },
  "clearing-browser-data": {
    title: "Clearing a browser’s data for one site",
    text: `- Chrome and Edge: press the sign at the left of the address, then Cookies and site data, and delete what is stored.
- Firefox: press the shield or lock at the left of the address, then Clear cookies and site data.
- Safari on a Mac: Settings, Privacy, Manage Website Data, search for this site, Remove. On an iPhone: Settings, Apps, Safari, Advanced, Website Data.
Then close all tabs of the site and open it again. A browser that you trusted here is asked for a code again.`,
  },
  "company-sign-in": {
    title: "What company sign-in is",
    text: `Many companies run one sign-in for everything their people use: single sign-on (SSO). You prove yourself there, and the company tells us who you are. We never see that password.
Who can use it, which confirmation it asks for and when it locks is decided by your company. Its IT or SSO administrator can see why a sign-in failed; we cannot.`,
  },
};
