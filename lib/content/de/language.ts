import type { Catalog } from "../messages";

/** Die Sprache der Seiten und E-Mails. */
export const language: Catalog["language"] = {
  title: "Sprache",
  lead: "Für alle Seiten und alle E-Mails dieses Kontos.",
  browserLead:
    "Für die Seiten in diesem Browser. Ihr Konto hat eine eigene Sprache. Sie steht in den Einstellungen.",
  save: "Speichern",
  cancel: "Abbrechen",
};
