/** The pages of support staff. */
export const supportDesk = {
  tabs: "Support",
  cases: {
    title: "Fälle",
    lead: "Offene Fälle, neueste zuerst. Jeder Blick hier wird festgehalten.",
    none: "Kein Fall ist offen.",
    shown: "Gezeigt werden die neuesten {count}. Ältere finden Sie über ihre Referenz.",
    find: "Fall suchen",
    reference: "Referenz des Falls",
    referenceHint:
      "So, wie sie Ihnen vorgelesen wurde. Groß- oder Kleinschreibung, Leerzeichen und ähnlich aussehende Zeichen spielen keine Rolle.",
    search: "Suchen",
    notFound:
      "Es gibt keinen Fall mit dieser Referenz. Eine Referenz hat 8 Buchstaben und Ziffern, zum Beispiel 7G2K-0QWE.",
    opened: "Eröffnet: {at}",
    asked: "Gefragt: „{question}“",
    tried: "Ausprobiert: {step}",
    noIssue: "Kein Problem ausgewählt",
    operators: "Was hier nicht möglich ist",
    operatorsText:
      "Hier lässt sich zu einem Konto nichts einsehen oder ändern. Um ein Konto zu entsperren, eines wiederherzustellen, zu dem jeder Zugang verloren ist, oder eine E-Mail erneut senden zu lassen, fragen Sie das Betriebsteam: Es tut das an seiner Befehlszeile, nachdem es sichergestellt hat, wer fragt. Fragen Sie nie nach einem Code oder einem Passwort.",
  },
  case: {
    title: "Fall {reference}",
    pageTitle: "Fall",
    closedAt: "Geschlossen: {at}",
    replyTo: "Antwort an: {address}",
    phone: "Rückruf: {phone}",
    proofTitle: "Ist die Adresse nachgewiesen?",
    proof: {
      none: "Nein. Vielleicht wurde eine fremde Adresse eingegeben: Antworten Sie dorthin, aber sagen und ändern Sie nichts zu einem Konto.",
      "mailed-code":
        "Ja, durch einen Code: Als die Person schrieb, hatte sie soeben einen eingegeben, den wir an diese Adresse geschickt haben. Sie kann die E-Mails dort lesen. Um an einem Konto etwas zu ändern, genügt das noch nicht.",
      "signed-in":
        "Ja, durch Anmeldung: Als die Person schrieb, war sie mit dieser Adresse angemeldet. Sie können mit ihr über dieses Konto sprechen; bevor etwas geändert wird, stellt das Betriebsteam weiterhin sicher, wer fragt.",
    },
    checks: "Ergebnis der Prüfung",
    checksLead: "Mit Einwilligung gesendet. Es stammt aus dem Browser der Person und beweist nichts.",
    progress: "Wie weit die Person gekommen ist",
    progressLead:
      "Nur wo sie über einen Link kam, den Sie für diesen Fall erstellt haben. Auch E-Mail-Scanner öffnen Links, „erreicht“ beweist also nichts.",
    noProgress: "Noch wurde kein Schritt über einen Link erreicht.",
    reached: "Erreicht: {at}",
    ticked: "Ausprobiert, hat nicht geholfen: {at}",
    solved: "Abgeschlossen: hat geholfen",
    owner: "Abgeschlossen: Nichts hat geholfen, weitergeleitet an die zuständige Stelle",
    makeLink: "Link zu einem Schritt",
    close: "Diesen Fall schließen",
    back: "Alle Fälle",
  },
  link: {
    title: "Link zu einem Schritt",
    lead: "Der Link öffnet eine Hilfeseite und sonst nichts. Er zeigt nichts vom Fall und öffnet kein Konto.",
    find: "Schritte durchsuchen",
    search: "Suchen",
    all: "Alle Schritte",
    none: "Kein Schritt enthält diese Worte.",
    step: "Schritt",
    reference: "Referenz des Falls (freiwillig)",
    referenceHint: "Damit sehen Sie im Fall, wie weit die Person gekommen ist.",
    lifetime: "Gültig",
    lifetimes: { hour: "1 Stunde", day: "1 Tag", week: "7 Tage" },
    make: "Link erstellen",
    made: "Der Link gilt bis {at}. Senden Sie ihn, oder lesen Sie die Adresse der Seite ohne ihn vor: Der Schritt ist derselbe.",
    link: "Link",
    copy: "Link kopieren",
  },
};
