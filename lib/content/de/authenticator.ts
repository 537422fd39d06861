/** The pages of the authenticator app on the Security tab. */
export const authenticator = {
  title: "Authenticator-App",
  "set-up-authenticator": {
    title: "Authenticator-App einrichten",
    lead: "Danach wird bei jeder Anmeldung nach ihrem Code gefragt. Bis der erste Code stimmt, ändert sich nichts.",
    done: "Einschalten",
  },
  "update-authenticator": {
    title: "Authenticator-App wechseln",
    lead: "Die alte App gilt, bis die neue ihren ersten richtigen Code gezeigt hat, danach nicht mehr.",
    done: "Wechseln",
  },
  apps: "Öffnen Sie eine Authenticator-App. Jede App für zeitbasierte Codes (TOTP) ist geeignet; bekannte kostenlose sind Google Authenticator, Microsoft Authenticator, 2FAS und Aegis.",
  scan: "Fügen Sie in der App ein Konto hinzu, indem Sie diesen QR-Code scannen.",
  qrCode: "QR-Code mit dem Schlüssel für Ihre Authenticator-App",
  openApp: "In einer App auf diesem Gerät öffnen",
  typeKey: "Wenn Sie ihn nicht scannen können, tippen Sie stattdessen diesen Schlüssel ab:",
  key: "Schlüssel",
  entry:
    "In der App heißt der Eintrag „{entry}“, mit {address}. Verwenden Sie diesen Eintrag immer, wenn wir nach einem Code fragen.",
  enterCode: "Geben Sie den Code ein, den die App dafür zeigt.",
  code: "Code",
  codeHint: "Sechs Ziffern. Alle 30 Sekunden kommt ein neuer Code.",
  cancel: "Abbrechen",
  manage: {
    title: "Authenticator-App verwalten",
    lead: "Ihre App ist eingeschaltet: Bei jeder Anmeldung wird nach ihrem Code gefragt.",
    legend: "Was möchten Sie tun?",
    update: "Authenticator-App wechseln",
    updateHint: "Für ein neues Smartphone oder eine andere App.",
    turnOff: "Ausschalten",
    turnOffHint: "Codes kommen wieder per E-Mail.",
    continue: "Fortfahren",
  },
  off: {
    title: "Authenticator-App ausschalten",
    warning:
      "Ohne die App kann sich anmelden, wer Ihr Passwort kennt und die E-Mails an {address} lesen kann. Ab der nächsten Anmeldung kommen Codes wieder per E-Mail, und alle anderen Geräte werden abgemeldet.",
    turnOff: "Ausschalten",
    keep: "Eingeschaltet lassen",
  },
};
