/** Words in mail. Formats `clock`, `day`, `month` and `year` are in UTC. */
export const mail = {
  signInCode: {
    subject: "Ihr Anmeldecode für {brand}",
    heading: "Ihr Anmeldecode",
    intro: "Geben Sie diesen Code auf der Seite ein, auf der Sie sich anmelden.",
    notYou:
      "Wenn Sie das nicht waren: Vielleicht kennt jemand Ihr Passwort. Ohne diesen Code ist keine Anmeldung möglich. Wählen Sie zur Sicherheit ein neues Passwort.",
  },
  reauthenticationCode: {
    subject: "Ihr Bestätigungscode für {brand}",
    heading: "Bestätigen Sie, dass Sie es sind",
    intro: "Geben Sie diesen Code auf der Seite ein, auf der Sie bestätigen, dass Sie es sind.",
    notYou:
      "Wenn Sie das nicht waren: Vielleicht benutzt jemand Ihr Konto. Ohne diesen Code lässt sich nichts ändern. Melden Sie sich überall ab und wählen Sie ein neues Passwort.",
  },
  createAccountCode: {
    subject: "Bestätigen Sie Ihre E-Mail-Adresse für {brand}",
    heading: "Bestätigen Sie Ihre E-Mail-Adresse",
    intro: "Geben Sie diesen Code auf der Seite ein, auf der Sie Ihr Konto erstellen.",
    notYou: "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. Ohne diesen Code wird kein Konto erstellt.",
  },
  createAccountExists: {
    subject: "Sie haben schon ein Konto bei {brand}",
    heading: "Sie haben schon ein Konto",
    intro:
      "Zu dieser E-Mail-Adresse gibt es schon ein Konto bei {brand}, es braucht also kein neues. Sie können sich damit anmelden.",
    forgotten: "Wenn Sie Ihr Passwort nicht mehr wissen, können Sie ein neues wählen.",
    notYou: "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. An Ihrem Konto hat sich nichts geändert.",
  },
  resetPasswordCode: {
    subject: "Passwort für {brand} zurücksetzen",
    heading: "Passwort zurücksetzen",
    intro: "Geben Sie diesen Code auf der Seite ein, auf der Sie Ihr Passwort zurücksetzen.",
    notYou:
      "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. Ihr Passwort bleibt, wie es ist, und ohne diesen Code kann es niemand ändern.",
  },
  resetPasswordElsewhere: {
    subject: "Ihr Konto bei {brand} hat kein eigenes Passwort",
    heading: "Hier gibt es kein Passwort zum Zurücksetzen",
    google:
      "Es wurde angefordert, das Passwort zurückzusetzen. Bei Ihrem Konto bei {brand} melden Sie sich aber mit Google an. Drücken Sie auf der Anmeldeseite „Weiter mit Google“. Ein vergessenes Google-Passwort setzen Sie bei Google zurück.",
    company:
      "Es wurde angefordert, das Passwort zurückzusetzen. Ihre Anmeldung bei {brand} bestätigt aber Ihre Organisation. Fragen Sie das Team, das den Anmeldedienst dort betreibt; ein vergessenes Passwort wird dort zurückgesetzt.",
    notYou: "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. An Ihrem Konto hat sich nichts geändert.",
  },
  resetPasswordUnknown: {
    subject: "Zu dieser Adresse gibt es kein Konto bei {brand}",
    heading: "Kein Konto zu dieser Adresse",
    intro:
      "Es wurde angefordert, das Passwort zurückzusetzen. Zu dieser E-Mail-Adresse gibt es aber kein Konto bei {brand}.",
    otherAddress:
      "Vielleicht haben Sie eine andere Adresse verwendet: Versuchen Sie es mit dieser erneut. Oder Sie erstellen ein Konto mit der Adresse, an die diese E-Mail ging.",
    notYou: "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. Ohne Sie geschieht nichts.",
  },
  optional: {
    unsubscribe: "Abbestellen",
    why: "Sie erhalten diese E-Mail, weil Sie E-Mails dieser Art in Ihren Einstellungen eingeschaltet haben.",
  },
  accountDeleted: {
    subject: "Ihr Konto bei {brand} ist gelöscht",
    heading: "Ihr Konto ist gelöscht",
    text: "Die 30 Tage sind vorbei: Ihr Konto bei {brand} wurde mit allem, was dazugehört, endgültig entfernt. Es lässt sich nicht wiederherstellen. Sie können jederzeit ein neues erstellen.",
    last: "Das ist unsere letzte E-Mail an Sie. Sobald sie gesendet ist, ist Ihre Adresse hier nicht mehr gespeichert.",
  },
  code: {
    lifetime:
      "Er gilt {minutes, plural, one {# Minute} other {# Minuten}}, einmal und nur in dem Browser, in dem er angefordert wurde.",
    keepToYourself:
      "Geben Sie den Code nie weiter. Wir fragen nie danach, weder am Telefon noch per E-Mail oder Nachricht.",
  },
  askedFrom: {
    browserAndSystem:
      "Angefordert um {at, time, clock} UTC am {at, date, day}. {at, date, month} {at, date, year} mit {browser} auf {system}, Netzwerkadresse {networkAddress}.",
    browser:
      "Angefordert um {at, time, clock} UTC am {at, date, day}. {at, date, month} {at, date, year} mit {browser}, Netzwerkadresse {networkAddress}.",
    system:
      "Angefordert um {at, time, clock} UTC am {at, date, day}. {at, date, month} {at, date, year} mit einem Browser auf {system}, Netzwerkadresse {networkAddress}.",
    unknown:
      "Angefordert um {at, time, clock} UTC am {at, date, day}. {at, date, month} {at, date, year} mit einem unbekannten Browser, Netzwerkadresse {networkAddress}.",
    unknownNetworkAddress: "unbekannt",
    operators:
      "Vom Betriebsteam dieses Portals ausgeführt um {at, time, clock} UTC am {at, date, day}. {at, date, month} {at, date, year}.",
  },
  links: {
    signIn: "Anmelden",
    resetPassword: "Passwort zurücksetzen",
    createAccount: "Konto erstellen",
    help: "Probleme bei der Anmeldung?",
    support: "Fragen?",
  },
};
