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
- Add both senders to your contacts, and mark mail of ours that lies in junk as wanted.
- Company mail: send your IT the address of the article for IT teams. It names what to allow.
- Make room in a full mailbox, and look for rules of your own that move or delete mail.
- If an address of yours refused our mail before, write to us: a sending service may hold back more mail to it.
We never send codes by phone or text message, and never ask you for one.`,
  },
  "our-mail-for-it": {
    title: "For IT teams: letting our mail through",
    text: `{brand} mails one-time codes that work for 10 minutes, so a delay in a filter is as bad as a loss. Please allow, without greylisting or a wait in a sandbox:
- Senders: {signInSender} for everything about getting in, {sender} for everything else.
- Domains: {signInDomain} and {mailDomain}, both as the sender on the envelope and in the From line.
- Let the filter ask for valid SPF or DKIM of these domains rather than for a list of network addresses, which may change.
- Links in our mail lead to {site} and nowhere else. A scanner that opens them uses nothing up.
If a code is missing, look in quarantine for mail from these senders at the minute when it was asked for, and release it there. Each code is for one person only: please do not redirect this mail to a shared mailbox.`,
  },
  "code-did-not-come": {
    title: "Why a code did not come",
    text: `Most often it is one of these, in this order:
- It is in junk, spam, promotions or quarantine. Look for {signInSender}.
- It is still on its way. Mail can take a few minutes, and a filter can add some.
- It went to another address. The page shows the one that it was sent to.
- A newer code was asked for since. Only the newest one works.
- The mailbox is full, or a filter of your company holds it back. Your IT can allow our senders.
- Too many were asked for: after 5 codes in 15 minutes, or 20 in a day, none is sent for a while. The page says so.
A mail that says that there is no account, or that there is one already, is an answer too: it comes in place of a code.
With an authenticator app no mail is sent unless you press Get code by email.`,
  },
  "authenticator-app": {
    title: "Choosing, setting up, moving and turning off an authenticator app",
    text: `An authenticator app shows a new code every 30 seconds. It needs neither mail nor a connection. Any app for time-based codes will do. Well-known free ones are Google Authenticator, Microsoft Authenticator, 2FAS and Aegis (Android alone).
- Choosing: take one that can keep a copy for your next phone, by an encrypted backup or by showing its entries to another phone. A password manager that makes codes works too.
- Set up: on the Security tab, press Set up beside Authenticator app, scan the QR code and enter the first code. If you cannot scan, type the key that stands below the picture.
- New phone, old one at hand: press Manage, choose Update authenticator app, and scan the new QR code with the new phone. The old app works until the new one has shown a right code, and never after.
- New phone, old one gone: sign in with a code by email or with your backup code, then do the same.
- Turn off: press Manage, choose Turn off. Codes come by mail again.
The entry in the app is called “{entry}”, with your email address. Use that one. Do not delete it before the new phone has shown a code that we took.`,
  },
  "second-step": {
    title: "When you cannot get through 2-step verification",
    text: `After the password we ask for one more proof.
- With an authenticator app: its code. On that page you can have a code mailed instead, or use your backup code.
- Without one: a code by mail, or your backup code.
- After a reset of the password through mail, emailed codes are paused for a while where an app is on. Use the app or the backup code.
- After 10 wrong codes in 15 minutes there is a wait of 15 minutes. The page says how long it still is.
If all of them are lost, write to us. We have to make sure that it is you. Then we write to the account’s present address and wait three days, in which the recovery can be stopped from there: that is to keep others out.`,
  },
  "turning-off-second-step": {
    title: "Can 2-step verification be turned off?",
    text: `No, for nobody and not by our support either. A stolen or guessed password alone must never be enough.
What you can do is to be asked less often, or in a way that suits you better:
- On a computer of your own, choose Trust this device when you enter an emailed code. It is not asked there again for 30 days.
- With an authenticator app, choose Stay signed in for 30 days.
- If mail is slow or hard to reach, set up an authenticator app: its codes need no mail.
Turning off the authenticator app does not turn off the second step. Codes come by mail again.
If you sign in through your company, the company decides what it asks for.`,
  },
  "code-each-time": {
    title: "Is a code needed each time?",
    text: `Not each time. A code by email is asked for again:
- after 24 hours in which you did nothing here,
- in another browser, or after its cookies were cleared,
- on another device,
- when you sign in after signing out, here or from a product,
- when a product is opened for the first time, or after 30 days without use.
A device that you trusted skips the emailed code for 30 days, unless its cookies were cleared. After the 30 days everybody is asked once more. A new password, or a change to how you confirm your sign-in, ends all trust at once.
With an authenticator app, its code is asked at every sign-in. Stay signed in for 30 days makes those rarer.
A product that you open again on the same device within 30 days asks for nothing. With company sign-in, your company decides.`,
  },
  "confirmation-methods": {
    title: "Which ways there are to confirm your sign-in",
    text: `There are three, and you find them on the Security tab.
- Code by email: six digits that work for 10 minutes. Every account begins with it; nothing has to be set up.
- Authenticator app: an app on your phone or computer shows a new code every 30 seconds. It needs no mail and no connection. Once it is on, it is asked first.
- Backup code: one long code, kept on paper or in a password manager, for the day when neither of them is at hand.
Codes never come by phone call or text message: such messages can be intercepted, and a telephone number can be taken over by somebody else.`,
  },
  "why-confirm": {
    title: "Why we confirm that it is you",
    text: `Passwords are guessed, reused and stolen, often without anybody noticing. Whoever has yours still has neither your mailbox nor your phone. That is what the second step checks.
- It protects what is kept under your name, and your company’s licences and data.
- A code that you did not ask for is a warning: somebody may know your password. Choose a new one.
Nobody of ours ever asks you for a code, a password or a backup code. If somebody does, it is not us.`,
  },
  "backup-codes": {
    title: "Backup codes, step by step",
    text: `A backup code stands in for the usual code, once. You are given one when you first sign in, and the next one after each use.
- Save it where neither your phone nor your mailbox is needed to read it: on paper, or in a password manager.
- To use it, press Use a backup code below the field for the code. Spaces, dashes and capitals do not matter.
- To replace it, open the Security tab and press Generate. The old one works until you have ticked that the new one is saved.`,
  },
  "clearing-browser-data": {
    title: "Clearing cookies and data of one site, in each browser",
    text: `Only what belongs to this site has to go. Open {site} first, then:
- Chrome and Edge on a computer: press the sign at the left of the address, then Cookies and site data, Manage, and delete what is listed.
- Chrome on Android: press the sign at the left of the address, then Cookies and site data, and the bin.
- Edge on a phone: Settings, Privacy and security, Clear browsing data; it clears all sites at once.
- Firefox on a computer: press the shield or lock at the left of the address, then Clear cookies and site data.
- Firefox on Android: press the lock at the left of the address, then Clear cookies and site data.
- Safari on a Mac: Settings, Privacy, Manage Website Data, search for this site, Remove.
- Safari on an iPhone or iPad: Settings, Apps, Safari, Advanced, Website Data, Edit, and delete this site.
Then close all tabs of the site and open it again. A browser that you trusted here is asked for a code again. Names in menus differ a little from version to version.`,
  },
  "company-sign-in": {
    title: "What company sign-in (SSO) is, and who runs it",
    text: `Many companies run one sign-in for everything that their people use: single sign-on, SSO for short. It is run by the company’s own IT with a product such as Microsoft Entra ID or Okta. You prove yourself there, and the company tells us who you are. We never see that password or that prompt.
- Enter your work address at sign-in. Its domain tells us that your company signs you in.
- Who may use it, which confirmation it asks for and when it locks is decided by your company.
- Its IT or SSO administrator can see why a sign-in failed. We cannot.
- A password, code or app that you set up here before does not count there.
When the page says that the company’s sign-in is down or set up wrongly, forward the message that stands there: it names what its administrator has to look at.`,
  },
  "account-without-code": {
    title: "Can an account be made without a code?",
    text: `No. Before there is an account, the code that we mail has to be entered: only so do we know that the address is yours and that a lost password can be set anew through it.
- The code works for 10 minutes, in the browser that asked for it.
- Wrong address? Go back and give the right one. Nothing is left of the first try.
- Through your company, no code of ours is asked: the company vouches for your address.`,
  },
  names: {
    title: "Names: what can be entered",
    text: `First and last name have 1 to 60 characters each. Letters of every script are possible, with their accents and marks, and spaces, apostrophes, hyphens and full stops.
- Digits and other signs are not possible. For a second person of the same name, add a middle name or a word such as Junior.
- If you have one name only, enter it in both fields.
- On an account that a company manages, the names come from the company and are changed there.`,
  },
};
