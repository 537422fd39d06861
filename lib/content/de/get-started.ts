/** What a desktop product opens on its first start (SPEC C8). */
export const getStarted = {
  title: "Erste Schritte",
  lead: "Wählen Sie, wie Sie Ihr Produkt erhalten haben.",
  recommended: "Empfohlen",
  account: {
    title: "Konto",
    when: "In der E-Mail, die Ihre Bestellung bestätigt hat, stand keine Seriennummer.",
    caution: "Verwenden Sie Ihre bisherige Adresse und Ihr bisheriges Passwort, statt ein zweites Konto zu erstellen.",
  },
  serial: {
    title: "Seriennummer oder Produktschlüssel",
    when: "Sie haben eine Nummer erhalten: per E-Mail, auf einer Karte oder auf der Verpackung.",
    lead: "Die Nummer hat 20 Buchstaben und Ziffern. Als Nächstes melden Sie sich an, und wir fügen sie Ihrem Konto hinzu.",
    hint: "Zum Beispiel 7G2K-0QWE-9XTR-4MNB-5C09. Leerzeichen, Striche und Groß- oder Kleinschreibung spielen keine Rolle.",
    missing: "Geben Sie Ihre Seriennummer oder Ihren Produktschlüssel ein.",
    wrong:
      "Das ist weder eine Seriennummer noch ein Produktschlüssel. Vergleichen Sie Ihre Eingabe Zeichen für Zeichen.",
  },
  network: {
    title: "Netzwerklizenz",
    when: "Ihre Organisation betreibt einen Lizenzserver.",
    lead: "Als Nächstes melden Sie sich an, und wir fügen den Lizenzserver Ihrem Konto hinzu.",
    field: "Name des Lizenzservers",
    hint: "Zum Beispiel 27000@licenses.example.com. Trennen Sie mehrere durch Semikolons. Wenn Sie nicht sicher sind, fragen Sie Ihre Administration.",
    missing: "Geben Sie den Namen des Lizenzservers ein.",
    wrong:
      "Geben Sie Port@Host ein, zum Beispiel 27000@licenses.example.com, höchstens {mostServers} davon und durch Semikolons getrennt. Wenn Sie nicht sicher sind, fragen Sie Ihre Administration.",
  },
  next: "Weiter",
  back: "Einen anderen Weg wählen",
  add: {
    title: "Ihrem Konto hinzufügen?",
    button: "Hinzufügen",
    notNow: "Nicht jetzt",
    over: "Das hat zu lange gedauert, deshalb wurde nichts hinzugefügt. Geben Sie es noch einmal ein.",
    tooMany: "In Ihrem Konto gibt es schon {most} solche Einträge. Entfernen Sie zuerst einen.",
  },
};
