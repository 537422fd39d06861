/** Articles. Each line is a paragraph; one that begins with "- " is a point of a list. */
export const articles = {
  "accepted-passwords": {
    title: "Welche Passwörter angenommen werden",
    text: `Ein Passwort hat 10 bis 50 Zeichen, darunter ein Großbuchstabe, ein Kleinbuchstabe, eine Ziffer und ein Sonderzeichen. Es darf Ihrer E-Mail-Adresse nicht ähneln und nicht zu den am häufigsten verwendeten gehören.
Jedes Zeichen zählt, auch Leerzeichen am Anfang und am Ende. Nichts wird abgeschnitten. Einfügen und Passwort-Manager funktionieren.
Am besten ist ein Passwort, das Sie nur für dieses Konto verwenden, ohne Redewendungen, Namen oder Geburtsdaten.`,
  },
  "our-mail": {
    title: "So kommen unsere E-Mails sicher an",
    text: `E-Mails rund um die Anmeldung kommen von {signInSender}. Alle anderen E-Mails kommen von {sender}. Antworten an diese Adressen liest niemand.
- Fügen Sie beide Absender zu Ihren Kontakten hinzu und markieren Sie E-Mails von uns, die im Spam-Ordner liegen, als erwünscht.
- Firmen-E-Mail: Schicken Sie Ihrer IT die Adresse des Artikels für IT-Teams. Dort steht, was zuzulassen ist.
- Schaffen Sie Platz in einem vollen Postfach und suchen Sie nach eigenen Regeln, die E-Mails verschieben oder löschen.
- Wenn Ihre Adresse unsere E-Mails früher abgewiesen hat, schreiben Sie uns: Ein Versanddienst hält dann womöglich weitere E-Mails an sie zurück.
Wir senden Codes nie per Telefon oder SMS und fragen Sie nie danach.`,
  },
  "our-mail-for-it": {
    title: "Für IT-Teams: unsere E-Mails durchlassen",
    text: `{brand} versendet Einmalcodes, die 10 Minuten gelten. Eine Verzögerung in einem Filter ist deshalb so schlimm wie ein Verlust. Bitte lassen Sie ohne Greylisting und ohne Wartezeit in einer Sandbox zu:
- Absender: {signInSender} für alles rund um die Anmeldung, {sender} für alles andere.
- Domains: {signInDomain} und {mailDomain}, sowohl als Envelope-Absender als auch in der From-Zeile.
- Lassen Sie den Filter gültiges SPF oder DKIM dieser Domains prüfen statt einer Liste von IP-Adressen, denn diese können sich ändern.
- Links in unseren E-Mails führen zu {site} und nirgendwo sonst hin. Ein Scanner, der sie öffnet, verbraucht nichts.
Wenn ein Code fehlt, suchen Sie in der Quarantäne nach E-Mails dieser Absender aus der Minute, in der er angefordert wurde, und geben Sie sie dort frei. Jeder Code ist nur für eine Person bestimmt: Bitte leiten Sie diese E-Mails nicht in ein gemeinsames Postfach um.`,
  },
  "code-did-not-come": {
    title: "Warum ein Code nicht angekommen ist",
    text: `Meistens liegt es an einem dieser Punkte, in dieser Reihenfolge:
- Er liegt im Spam- oder Junk-Ordner, unter „Werbung“ oder in der Quarantäne. Suchen Sie nach {signInSender}.
- Er ist noch unterwegs. Eine E-Mail kann einige Minuten brauchen, und ein Filter kann weitere hinzufügen.
- Er ging an eine andere Adresse. Auf der Seite steht, an welche.
- Seither wurde ein neuerer Code angefordert. Nur der neueste gilt.
- Das Postfach ist voll, oder ein Filter Ihrer Firma hält ihn zurück. Ihre IT kann unsere Absender zulassen.
- Es wurden zu viele angefordert: Nach 5 Codes in 15 Minuten oder 20 an einem Tag wird eine Zeit lang keiner mehr gesendet. Die Seite weist darauf hin.
Eine E-Mail, die sagt, dass es kein Konto oder dass es schon eines gibt, ist auch eine Antwort: Sie kommt anstelle eines Codes.
Mit einer Authenticator-App wird keine E-Mail gesendet, solange Sie nicht „Code per E-Mail erhalten“ drücken.`,
  },
  "authenticator-app": {
    title: "Authenticator-App: auswählen, einrichten, umziehen und ausschalten",
    text: `Eine Authenticator-App zeigt alle 30 Sekunden einen neuen Code. Sie braucht weder E-Mail noch eine Verbindung. Jede App für zeitbasierte Codes ist geeignet. Bekannte kostenlose sind Google Authenticator, Microsoft Authenticator, 2FAS und Aegis (nur Android).
- Auswählen: Nehmen Sie eine, die eine Kopie für Ihr nächstes Smartphone aufbewahren kann, mit einer verschlüsselten Sicherung oder indem sie ihre Einträge einem anderen Gerät zeigt. Auch ein Passwort-Manager, der Codes erzeugt, ist geeignet.
- Einrichten: Drücken Sie unter „Sicherheit“ neben „Authenticator-App“ auf „Einrichten“, scannen Sie den QR-Code und geben Sie den ersten Code ein. Wenn Sie nicht scannen können, tippen Sie den Schlüssel ab, der unter dem Bild steht.
- Neues Smartphone, altes noch da: Drücken Sie „Verwalten“, wählen Sie „Authenticator-App wechseln“ und scannen Sie den neuen QR-Code mit dem neuen Smartphone. Die alte App gilt, bis die neue einen richtigen Code gezeigt hat, danach nicht mehr.
- Neues Smartphone, altes weg: Melden Sie sich mit einem Code per E-Mail oder mit Ihrem Backup-Code an und tun Sie dann dasselbe.
- Ausschalten: Drücken Sie „Verwalten“ und wählen Sie „Ausschalten“. Codes kommen dann wieder per E-Mail.
Der Eintrag in der App heißt „{entry}“ und trägt Ihre E-Mail-Adresse. Verwenden Sie diesen. Löschen Sie ihn erst, wenn das neue Smartphone einen Code gezeigt hat, den wir angenommen haben.`,
  },
  "second-step": {
    title: "Wenn Sie bei der Bestätigung in zwei Schritten nicht weiterkommen",
    text: `Nach dem Passwort fragen wir nach einem weiteren Nachweis.
- Mit einer Authenticator-App: nach deren Code. Auf dieser Seite können Sie sich stattdessen einen Code per E-Mail schicken lassen oder Ihren Backup-Code verwenden.
- Ohne App: nach einem Code per E-Mail oder Ihrem Backup-Code.
- Nachdem das Passwort per E-Mail zurückgesetzt wurde, ersetzen Codes per E-Mail eine eingeschaltete App eine Zeit lang nicht. Verwenden Sie die App oder den Backup-Code.
- Nach 10 falschen Codes in 15 Minuten gibt es eine Wartezeit von 15 Minuten. Die Seite zeigt, wie lange sie noch dauert.
Wenn Ihnen nichts davon mehr zur Verfügung steht, schreiben Sie uns. Wir müssen sicherstellen, dass Sie es sind. Dann schreiben wir an die bisherige Adresse des Kontos und warten drei Tage, in denen sich die Wiederherstellung von dort stoppen lässt: Das soll andere fernhalten.`,
  },
  "turning-off-second-step": {
    title: "Kann man die Bestätigung in zwei Schritten ausschalten?",
    text: `Nein, das geht bei niemandem, auch nicht durch unseren Support. Ein gestohlenes oder erratenes Passwort allein darf nie genügen.
Sie können aber dafür sorgen, dass seltener oder auf eine Art gefragt wird, die besser zu Ihnen passt:
- Wählen Sie auf Ihrem eigenen Computer „Diesem Gerät vertrauen“, wenn Sie einen Code aus einer E-Mail eingeben. Dort wird dann 30 Tage lang nicht mehr danach gefragt.
- Wählen Sie mit einer Authenticator-App „30 Tage angemeldet bleiben“.
- Wenn E-Mails langsam oder schwer zu erreichen sind, richten Sie eine Authenticator-App ein: Ihre Codes brauchen keine E-Mail.
Wenn Sie die Authenticator-App ausschalten, bleibt der zweite Schritt bestehen. Die Codes kommen dann wieder per E-Mail.
Wenn Sie sich über Ihre Firma anmelden, entscheidet die Firma, wonach sie fragt.`,
  },
  "code-each-time": {
    title: "Braucht es jedes Mal einen Code?",
    text: `Nicht jedes Mal. Nach einem Code per E-Mail wird wieder gefragt:
- nach 24 Stunden, in denen Sie hier nichts getan haben,
- in einem anderen Browser oder nachdem seine Cookies gelöscht wurden,
- auf einem anderen Gerät,
- wenn Sie sich nach einer Abmeldung wieder anmelden, ob hier oder aus einem Produkt,
- wenn ein Produkt zum ersten Mal oder nach 30 Tagen ohne Nutzung geöffnet wird.
Auf einem Gerät, dem Sie vertrauen, entfällt der Code per E-Mail 30 Tage lang, solange seine Cookies nicht gelöscht werden. Nach den 30 Tagen wird immer einmal neu gefragt. Ein neues Passwort oder eine Änderung an der Bestätigung Ihrer Anmeldung hebt alles Vertrauen sofort auf.
Mit einer Authenticator-App wird bei jeder Anmeldung nach ihrem Code gefragt. „30 Tage angemeldet bleiben“ macht Anmeldungen seltener.
Ein Produkt, das Sie auf demselben Gerät innerhalb von 30 Tagen wieder öffnen, fragt nach nichts. Bei der Anmeldung über die Firma entscheidet Ihre Firma.`,
  },
  "confirmation-methods": {
    title: "Wie Sie Ihre Anmeldung bestätigen können",
    text: `Es gibt drei Möglichkeiten. Sie finden sie unter „Sicherheit“.
- Code per E-Mail: sechs Ziffern, die 10 Minuten gelten. Jedes Konto beginnt damit; Sie müssen nichts einrichten.
- Authenticator-App: Eine App auf Ihrem Smartphone oder Computer zeigt alle 30 Sekunden einen neuen Code. Sie braucht weder E-Mail noch eine Verbindung. Sobald sie eingeschaltet ist, wird zuerst nach ihrem Code gefragt.
- Backup-Code: ein langer Code, auf Papier oder in einem Passwort-Manager aufbewahrt, für den Tag, an dem beides nicht zur Hand ist.
Codes kommen nie per Anruf oder SMS: Solche Nachrichten lassen sich abfangen, und eine Telefonnummer kann von anderen übernommen werden.`,
  },
  "why-confirm": {
    title: "Warum wir prüfen, dass Sie es sind",
    text: `Passwörter werden erraten, mehrfach verwendet und gestohlen, oft ohne dass es jemand bemerkt. Wer Ihres kennt, hat aber noch nicht Ihr Postfach oder Ihr Smartphone. Genau das prüft der zweite Schritt.
- Er schützt, was unter Ihrem Namen gespeichert ist, und die Lizenzen und Daten Ihrer Firma.
- Ein Code, den Sie nicht angefordert haben, ist eine Warnung: Vielleicht kennt jemand Ihr Passwort. Wählen Sie ein neues.
Niemand von uns fragt Sie je nach einem Code, einem Passwort oder einem Backup-Code. Wenn es jemand tut, sind es nicht wir.`,
  },
  "backup-codes": {
    title: "Backup-Codes Schritt für Schritt",
    text: `Ein Backup-Code ersetzt den üblichen Code, ein einziges Mal. Sie erhalten einen bei Ihrer ersten Anmeldung und nach jeder Verwendung den nächsten.
- Bewahren Sie ihn dort auf, wo Sie ihn ohne Smartphone und ohne Postfach lesen können: auf Papier oder in einem Passwort-Manager.
- Um ihn zu verwenden, drücken Sie unter dem Feld für den Code „Backup-Code verwenden“. Leerzeichen, Striche und Groß- oder Kleinschreibung spielen keine Rolle.
- Um ihn zu ersetzen, öffnen Sie „Sicherheit“ und drücken Sie „Erstellen“. Der alte gilt, bis Sie bestätigt haben, dass der neue gespeichert ist.`,
  },
  "clearing-browser-data": {
    title: "Cookies und Daten einer einzelnen Website löschen, je nach Browser",
    text: `Nur was zu dieser Website gehört, muss weg. Öffnen Sie zuerst {site}, dann:
- Chrome und Edge am Computer: Drücken Sie das Zeichen links von der Adresse, dann „Cookies und Websitedaten“, „Verwalten“, und löschen Sie, was aufgeführt ist.
- Chrome auf Android: Drücken Sie das Zeichen links von der Adresse, dann „Cookies und Websitedaten“ und den Papierkorb.
- Edge auf dem Smartphone: „Einstellungen“, „Datenschutz und Sicherheit“, „Browserdaten löschen“; das löscht die Daten aller Websites auf einmal.
- Firefox am Computer: Drücken Sie den Schild oder das Schloss links von der Adresse, dann „Cookies und Website-Daten löschen“.
- Firefox auf Android: Drücken Sie das Schloss links von der Adresse, dann „Cookies und Website-Daten löschen“.
- Safari auf dem Mac: „Einstellungen“, „Datenschutz“, „Websitedaten verwalten“, nach dieser Website suchen, „Entfernen“.
- Safari auf iPhone oder iPad: „Einstellungen“, „Apps“, „Safari“, „Erweitert“, „Website-Daten“, „Bearbeiten“, und diese Website löschen.
Schließen Sie dann alle Tabs der Website und öffnen Sie sie neu. In einem Browser, dem Sie hier vertraut haben, wird wieder nach einem Code gefragt. Die Namen in den Menüs unterscheiden sich je nach Version ein wenig.`,
  },
  "company-sign-in": {
    title: "Was die Anmeldung über die Firma (SSO) ist und wer sie betreibt",
    text: `Viele Firmen haben eine einzige Anmeldung für alles, was ihre Leute verwenden: Single Sign-on, kurz SSO. Die IT der Firma betreibt sie mit einem Produkt wie Microsoft Entra ID oder Okta. Dort weisen Sie sich aus, und die Firma teilt uns mit, wer Sie sind. Das Passwort und die Abfragen dort sehen wir nie.
- Geben Sie bei der Anmeldung Ihre geschäftliche Adresse ein. An ihrer Domain erkennen wir, dass Ihre Firma Sie anmeldet.
- Wer sie nutzen darf, welche Bestätigung sie verlangt und wann sie sperrt, entscheidet Ihre Firma.
- Die IT oder SSO-Administration der Firma kann sehen, warum eine Anmeldung nicht gelungen ist. Wir können das nicht.
- Ein Passwort, ein Code oder eine App, die Sie früher hier eingerichtet haben, gilt dort nicht.
Wenn die Seite sagt, dass der Anmeldedienst der Firma ausgefallen oder falsch eingerichtet ist, leiten Sie die Nachricht weiter, die dort steht: Sie nennt, was seine Administration ansehen muss.`,
  },
  "account-without-code": {
    title: "Kann man ein Konto ohne Code erstellen?",
    text: `Nein. Bevor es ein Konto gibt, muss der Code aus unserer E-Mail eingegeben werden: Nur so wissen wir, dass die Adresse Ihnen gehört und dass sich ein verlorenes Passwort darüber neu setzen lässt.
- Der Code gilt 10 Minuten, in dem Browser, in dem er angefordert wurde.
- Falsche Adresse? Gehen Sie zurück und geben Sie die richtige ein. Vom ersten Versuch bleibt nichts übrig.
- Über Ihre Firma fragen wir nicht nach einem Code: Die Firma bürgt für Ihre Adresse.`,
  },
  names: {
    title: "Namen: was Sie eingeben können",
    text: `Vor- und Nachname haben je 1 bis 60 Zeichen. Möglich sind Buchstaben jeder Schrift mit ihren Akzenten und Zeichen sowie Leerzeichen, Apostrophe, Bindestriche und Punkte.
- Ziffern und andere Zeichen sind nicht möglich. Für eine zweite Person mit gleichem Namen fügen Sie einen zweiten Vornamen oder ein Wort wie Junior hinzu.
- Wenn Sie nur einen Namen haben, geben Sie ihn in beiden Feldern ein.
- Bei einem Konto, das eine Firma verwaltet, kommen die Namen von der Firma und werden dort geändert.`,
  },
};
