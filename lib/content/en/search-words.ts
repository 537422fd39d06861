/** What people say when they look for help, for the assistant alone: none of it is shown. */
export const searchWords = {
  /** Words that say nothing about what is wrong. */
  silent:
    "a about again all am an and any anymore are as at be because been but by can cant could did do does dont every for from get gets got had has have having he help hello her hi his how i if im in into is it its ive just let like me my need no not now of on or our please she so some still than that the their them then there they this those time to up us want was we well went were what when which who why will wont with would you your",
  /** Other names of things. */
  otherNames: {
    "2fa": "verification code authenticator",
    mfa: "verification code authenticator",
    otp: "code",
    totp: "authenticator code",
    passcode: "code",
    pin: "code",
    token: "code authenticator",
    tokens: "codes authenticator",
    digits: "code",
    factor: "verification",
    disable: "turn off",
    deactivate: "turn off",
    switch: "turn",
    register: "create account",
    pw: "password",
    pwd: "password",
    pass: "password",
    login: "sign",
    logon: "sign",
    signin: "sign",
    inbox: "mailbox mail",
    emails: "mail",
    email: "mail",
    message: "mail",
    messages: "mail",
    mobile: "phone",
    handset: "phone",
    cell: "phone",
    smartphone: "phone",
    iphone: "phone",
    android: "phone",
    device: "phone",
    idp: "sso",
    saml: "sso",
    oidc: "sso",
    azure: "entra sso",
    aad: "entra sso",
    adfs: "sso",
    site: "page",
    website: "page",
    screen: "page",
  },
  /** What people call each issue, and how they tell of it. */
  issues: {
    password:
      "password forgot forgotten forget remember know wrong incorrect match credentials login log username refused accepted rejected expired old new change choose reset lock locked out attempts tries caps keyboard rules symbol weak too simple",
    "code-not-received":
      "mail code arrive arrived come came coming receive received missing never nothing waiting wait late slow delay delayed forever minutes hours junk spam inbox mailbox access old job address filter block blocked whitelist allow domain sender quarantine bounce invitation verification confirmation reset mail link where sent send resend",
    "code-rejected":
      "code wrong invalid refused incorrect fail fails failing expired used already digits security code authenticator app google microsoft phone new lost stolen broken dead changed switched replaced factory reset wiped deleted uninstalled empty backup code recovery clock entry qr prompt confirmation",
    "page-stuck":
      "page load loading loads reload spin spins spinning spinner stuck frozen freeze hang hangs slow white blank empty loop loops endless redirect redirects bounced back start around circles button click nothing happens cookies cache browser chrome firefox safari edge extension another computer laptop error works elsewhere",
    sso: "single sign on sso company work corporate organisation organization employer business school account okta entra microsoft azure ping onelogin identity provider saml assigned assignment access denied unauthorized administrator admin it department directory aadsts push notification prompt nobody",
  },
  /** What people call what each article is about. */
  articles: {
    "why-confirm": "why security need asked annoying phishing hacked stolen password purpose",
    "confirmation-methods": "methods options ways which sms text message phone call kinds available choose",
    "code-each-time": "every time each sign how often again always asked remember trust device days stay",
    "turning-off-second-step":
      "turn off disable deactivate remove opt out without skip second step 2-step verification",
    "second-step": "cannot get through verification lost everything both all methods recovery",
    "authenticator-app": "set up install move transfer migrate turn on off enable scan qr google microsoft",
    "backup-codes": "backup recovery code print save generate new where use",
    "code-did-not-come": "why mail code missing late reasons",
    "our-mail": "sender address contacts safe list newsletter",
    "our-mail-for-it":
      "it team administrator firewall filter gateway allow list whitelist domain sender quarantine spf dkim",
    "account-without-code": "create register sign up account without code verification skip",
    names: "name first last surname change letters characters accent digits spelling",
    "accepted-passwords": "rules requirements length characters symbol allowed strong policy",
    "clearing-browser-data": "clear delete cookies cache history browser chrome firefox safari edge",
    "company-sign-in": "what is sso single sign on meaning company who runs",
  },
};
