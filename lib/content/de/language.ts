/** Choosing the language of screens and mail. */
export const language = {
  title: "Sprache",
  lead: "Für alle Seiten und alle E-Mails dieses Kontos.",
  browserLead: "Für die Seiten in diesem Browser. Ihr Konto hat eine eigene Sprache; sie steht in den Einstellungen.",
  save: "Speichern",
  cancel: "Abbrechen",
};
