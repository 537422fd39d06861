/** The steps of the guide, by issue and name. Each stands for itself: support links to it alone. */
export const helpSteps = {
  password: {
    reset: {
      title: "Passwort zurücksetzen",
      text: "Geben Sie Ihre Adresse und dann den Code ein, den wir Ihnen per E-Mail schicken; wählen Sie danach ein neues Passwort. Das dauert eine Minute und hebt auf, was durch falsche Versuche gesperrt war.",
    },
    "address-and-keyboard": {
      title: "Adresse und Tastatur prüfen",
      text: "Verwenden Sie die Adresse, mit der Sie das Konto erstellt haben: Geschäftlich und privat sind zwei Konten. Achten Sie auf die Feststelltaste und eine andere Tastaturbelegung, drücken Sie „Passwort anzeigen“, und fügen Sie nichts mit einem Leerzeichen am Ende ein.",
    },
    "reset-mail-missing": {
      title: "Die E-Mail zum Zurücksetzen kommt nicht",
      text: "Wir beantworten jedes Zurücksetzen mit einer E-Mail, auch wenn es zu der Adresse kein Konto gibt. Wenn keine kommt, liegt es an der E-Mail.",
    },
    "signed-in-elsewhere": {
      title: "Sie melden sich mit Google oder über Ihre Firma an",
      text: "Dann gibt es hier kein Passwort. Setzen Sie es bei Google zurück oder mit Hilfe der IT Ihrer Firma.",
    },
  },
  "code-not-received": {
    junk: {
      title: "Im Spam- oder Junk-Ordner nachsehen",
      text: "Suchen Sie im Spam- oder Junk-Ordner, unter „Werbung“ und in der Quarantäne nach E-Mails von {signInSender} und {sender}. Markieren Sie sie als erwünscht, damit die nächste ankommt. „Wo ist mein Code?“ zeigt, ob Ihre E-Mail bei uns abgegangen ist.",
    },
    mailbox: {
      title: "Können Sie dieses Postfach öffnen?",
      text: "Der Code geht an die Adresse, die auf der Seite steht. Melden Sie sich in einem anderen Tab bei diesem Postfach an und sehen Sie nach, ob andere E-Mails ankommen. Ein volles Postfach nimmt keine an.",
    },
    wait: {
      title: "Ein wenig warten, bevor Sie erneut anfordern",
      text: "Eine E-Mail kann einige Minuten brauchen. Jeder neue Code macht den älteren wertlos: Verwenden Sie die neueste E-Mail, und fordern Sie einen neuen Code erst nach der Zeit an, die auf der Seite steht.",
    },
    "allow-sender": {
      title: "Unsere Absender zulassen",
      text: "Bitten Sie das Team, das Ihre E-Mail betreut, {signInSender} und {sender} zuzulassen. Filter in Firmen halten E-Mails mit Codes oft zurück.",
    },
  },
  "code-rejected": {
    "by-email": {
      title: "Den Code per E-Mail erhalten",
      text: "Drücken Sie auf der Seite, die nach dem Code der App fragt, „Code per E-Mail erhalten“. Der Code aus der E-Mail ersetzt ihn für dieses eine Mal.",
    },
    "backup-code": {
      title: "Backup-Code verwenden",
      text: "Wenn Codes per E-Mail kommen, drücken Sie unter dem Feld „Backup-Code verwenden“. Er gilt einmal, und danach erhalten Sie den nächsten.",
    },
    "right-entry": {
      title: "Den richtigen Eintrag in der App verwenden",
      text: "Suchen Sie den Eintrag „{entry}“ mit der Adresse, mit der Sie sich anmelden. Einträge anderer Dienste und einer App, die Sie ersetzt haben, zeigen Codes, die nicht passen.",
    },
    clock: {
      title: "Auf einen frischen Code warten und die Uhr des Smartphones prüfen",
      text: "Codes wechseln alle 30 Sekunden, und jeder gilt einmal. Warten Sie auf den nächsten und geben Sie ihn bald ein. Lassen Sie in den Einstellungen des Smartphones Datum und Uhrzeit automatisch einstellen: Eine halbe Minute Abweichung ist zu viel.",
    },
    "update-method": {
      title: "Nach der Anmeldung die App wechseln",
      text: "Neues Smartphone, oder der alte Eintrag ist weg? Sobald Sie per E-Mail oder Backup-Code angemeldet sind, öffnen Sie „Sicherheit“, drücken Sie neben „Authenticator-App“ auf „Verwalten“ und wechseln Sie zum neuen Smartphone.",
    },
  },
  "page-stuck": {
    "private-window": {
      title: "Ein privates Fenster (Inkognito) öffnen",
      text: "Es beginnt ohne alte Cookies und ohne die meisten Erweiterungen. Wenn die Anmeldung dort funktioniert, liegt es an den Daten Ihres Browsers. „Diesen Browser prüfen“ zeigt, was ihn sonst noch aufhalten kann.",
    },
    "clear-data": {
      title: "Cookies und Cache dieser Website löschen",
      text: "Nur die dieser Website: Sonst geht nichts verloren. Schließen Sie alle ihre Tabs, bevor Sie sie wieder öffnen.",
    },
    extensions: {
      title: "Erweiterungen ausschalten",
      text: "Werbeblocker sowie Erweiterungen für Datenschutz und Sicherheit können zurückhalten, was die Seite braucht. Schalten Sie sie für diese Website aus und laden Sie die Seite neu.",
    },
    "another-browser": {
      title: "Einen anderen Browser oder ein anderes Netzwerk versuchen",
      text: "Ein anderer Browser zeigt, ob es am Browser liegt; das Mobilfunknetz Ihres Smartphones zeigt, ob es am Netzwerk oder an einem Proxy liegt.",
    },
  },
  sso: {
    "company-credentials": {
      title: "Den Anmeldedienst Ihrer Firma verwenden",
      text: "Geben Sie Ihre geschäftliche Adresse ein; ab da fragt Ihre Firma. Verwenden Sie das Passwort und die Bestätigung, die Ihre Firma vorsieht, nicht die eines Kontos, das Sie hier erstellt haben.",
    },
    "contact-admin": {
      title: "Sich an die SSO-Administration Ihrer Firma wenden",
      text: "Dort ist zu sehen, warum Sie abgewiesen wurden: nicht zugewiesen, gesperrt, oder eine Abfrage, die nicht angekommen ist. Leiten Sie die Nachricht auf der nächsten Seite dorthin weiter.",
    },
  },
};
