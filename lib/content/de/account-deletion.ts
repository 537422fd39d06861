/** Deleting the account, and keeping it (SPEC G5). */
export const accountDeletion = {
  title: "Konto löschen",
  row: "Alles darin wird endgültig entfernt. Sie haben 30 Tage Zeit, es sich anders zu überlegen.",
  lead: "Sie werden sofort überall abgemeldet. 30 Tage später wird das Konto endgültig entfernt. Bis dahin können Sie sich anmelden und es behalten.",
  losesTitle: "Was Sie verlieren",
  loses: {
    profile: "Name, Adresse, Foto und alles andere in Ihrem Profil und Ihren Einstellungen.",
    signIn: "Jede Art der Anmeldung: Passwort, Google, Authenticator-App, Backup-Code und vertrauenswürdige Geräte.",
    products: "Die Produkte und Lizenzen, die Sie mit diesem Konto nutzen.",
    history: "Ihre Sicherheitsaktivität und der Verlauf Ihrer Entscheidungen.",
    support: "Ihre Supportfälle. Sie bleiben offen, bis das Konto entfernt wird.",
  },
  nothingKept:
    "Danach ist hier nichts mehr über Sie gespeichert. Das Protokoll des Servers hält fest, dass und wann ein Konto entfernt wurde, ohne Namen und Adresse.",
  understood: "Mir ist klar, dass sich das nach 30 Tagen nicht rückgängig machen lässt",
  delete: "Konto löschen",
  cancel: "Abbrechen",
  managed:
    "{name} verwaltet dieses Konto, deshalb kann nur Ihre Organisation es löschen lassen. Wenden Sie sich an {contact}.",
  staff:
    "Dieses Konto gehört zum Support-Team. Bitten Sie das Betriebsteam dieses Portals, das zuerst mit dem Befehl „staff remove“ zu beenden. Danach können Sie es hier löschen.",
  keep: {
    title: "Ihr Konto wird gelöscht",
    lead: "Am {day} wird es endgültig entfernt. Bis dahin können Sie es behalten.",
    nothingYet:
      "Noch wurde nichts entfernt, und Ihre Supportfälle sind weiter offen. Wenn Sie das nicht angefordert haben, behalten Sie das Konto und wählen Sie danach ein neues Passwort.",
    keep: "Mein Konto behalten",
  },
};
