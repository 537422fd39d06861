/** The page that looks whether a link is ours. */
export const isThisYou = {
  title: "Sind das wirklich wir?",
  lead: "Fügen Sie einen Link ein, den Sie erhalten haben. Wir prüfen nur, ob wir ihn signiert haben.",
  pasted: "Link oder Referenz",
  pastedHint: "Die ganze Adresse, beginnend mit {site}.",
  check: "Prüfen",
  verdicts: {
    ours: "Diesen Link haben wir signiert, und er ist noch gültig. Er öffnet eine Hilfeseite und sonst nichts.",
    over: "Diesen Link haben wir signiert, aber er ist abgelaufen. Bitten Sie den Support um einen neuen.",
    unsigned:
      "Das trägt keine Signatur von uns, die wir prüfen könnten, oder es wurde verändert. Das allein heißt noch nichts Schlechtes: Die meisten Adressen tragen keine. Folgen Sie dem Link nicht: Öffnen Sie {site} selbst.",
    reference:
      "Das sieht aus wie die Referenz eines Supportfalls. Eine Referenz ist nicht signiert und beweist nichts: Alle können eine schreiben. Achten Sie darauf, wer sie geschickt hat.",
  },
  mails: "Eine E-Mail, die angeblich von uns ist",
  signInSender: "Codes und Links für die Anmeldung kommen von {signInSender}.",
  sender: "Alle anderen E-Mails kommen von {sender}.",
  exact: "Achten Sie auf die ganze Adresse, nicht auf den Namen davor. Ein Name lässt sich frei wählen.",
  neverAsked:
    "Wir fragen nie nach einem Code, einem Passwort oder einem Backup-Code: nicht per E-Mail, nicht am Telefon und nicht auf einer Hilfeseite.",
  unsure:
    "Wenn Sie nicht sicher sind, drücken Sie in der E-Mail nichts. Öffnen Sie {site} selbst und sehen Sie dort nach.",
};
