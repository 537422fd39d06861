/** The five issues: signs by which a person knows them, the caveat, what to do next time. */
export const helpIssues = {
  password: {
    title: "Mein Passwort wird abgewiesen oder ist vergessen",
    signs: "Sie haben es vergessen, es lässt sich nicht zurücksetzen, oder es wird bei der Anmeldung abgewiesen.",
    caveat:
      "Wenn Sie sich mit Google oder über Ihre Firma anmelden, ist Ihr Passwort nicht hier gespeichert: Setzen Sie es dort zurück.",
    nextTime:
      "Bewahren Sie das Passwort in einem Passwort-Manager auf. Er setzt das richtige an der richtigen Adresse ein.",
  },
  "code-not-received": {
    title: "Der Code oder die E-Mail kommt nicht",
    signs: "Ein Code, eine Einladung oder eine E-Mail zum Zurücksetzen fehlt oder kommt zu spät.",
    caveat:
      "Wenn Sie das Postfach selbst verloren haben, holen Sie sich wenn möglich zuerst dieses zurück. Mit einem Backup-Code oder einer Authenticator-App können Sie sich ohne E-Mail anmelden.",
    nextTime:
      "Fügen Sie unsere Absender zu Ihren Kontakten hinzu, und richten Sie eine Authenticator-App ein: Ihre Codes brauchen keine E-Mail.",
  },
  "code-rejected": {
    title: "Mein Code wird abgewiesen, oder mein Smartphone ist weg",
    signs:
      "Ein Code aus der App oder einer E-Mail wird nicht angenommen, die App passt nicht, oder das Smartphone wurde gewechselt oder ist verloren.",
    caveat:
      "Wenn App und Postfach beide verloren sind und es keinen Backup-Code gibt, kann Ihnen nur unser Support den Zugang wieder öffnen: nachdem er sichergestellt hat, dass Sie es sind, und frühestens drei Tage später.",
    nextTime:
      "Bewahren Sie Ihren Backup-Code auf Papier oder in einem Passwort-Manager auf, und wechseln Sie die App unter „Sicherheit“, sobald Sie ein neues Smartphone haben.",
  },
  "page-stuck": {
    title: "Die Seite dreht sich im Kreis, lädt endlos oder hängt",
    signs: "Es geht im Kreis, bleibt weiß oder schickt Sie immer wieder zurück.",
    caveat:
      "Wenn es bei mehreren Personen oder auf mehreren Geräten geschieht, liegt es nicht an Ihrem Browser: Sagen Sie es der IT Ihrer Firma oder uns.",
    nextTime: "Halten Sie den Browser aktuell, und lassen Sie Cookies für diese Website zu.",
  },
  sso: {
    title: "Die Anmeldung über meine Firma funktioniert nicht",
    signs:
      "Der Anmeldedienst der Firma (etwa Microsoft Entra ID oder Okta) weist Sie ab, dreht sich im Kreis, oder seine Abfrage schlägt fehl.",
    caveat:
      "Die meisten Probleme mit Passwörtern und Abfragen einer Firma kann nur die Firma lösen: Wir sehen diese nie.",
    nextTime: "Halten Sie die Adresse des Helpdesks Ihrer Firma bereit. Er ist für diese Anmeldung zuständig.",
  },
};

/** Messages ready to forward to a company's own IT, and what stands below each where steps were tried. */
export const helpForward = {
  tried: "Bisher ausprobiert:",
  "code-not-received":
    "E-Mails von {brand} erreichen uns nicht. Bitte lassen Sie im E-Mail-Filter die Absender {signInSender} und {sender} sowie die Domains dahinter zu, und suchen Sie in der Quarantäne nach E-Mails von ihnen. Die E-Mails werden von unseren eigenen Leuten unter {site} angefordert; sie enthalten Einmalcodes und sind erwünscht.",
  "page-stuck":
    "Die Anmeldung bei {brand} unter {site} funktioniert aus unserem Netzwerk oder auf unseren Geräten nicht. Bitte prüfen Sie, ob {site} erreichbar ist, ob Cookies und Skripte von dort zugelassen sind und ob kein Proxy die Antworten verändert.",
  sso: "Ich kann mich bei {brand} unter {site} nicht über das Single Sign-on unserer Firma anmelden. Bitte prüfen Sie, ob ich dieser Anwendung zugewiesen bin, ob mein Konto dort aktiv ist und ob sich die Verbindung zu {brand} geändert hat oder abgelaufen ist.",
};
