import type { CompanyProblem } from "@/lib/rules/company-problem";

/** Signing in through a company. */
export const company = {
  title: "Anmeldung über die Firma",
  heading: "Mit {name} anmelden",
  lead: "{address} gehört zu {name}; dort wird bestätigt, wer Sie sind. Hier fragen wir weder nach einem Passwort noch nach einem Code.",
  trial:
    "Der Anmeldedienst von {name} wird gerade mit {address} erprobt. Wenn Sie sich darüber anmelden, wird Ihr Konto von da an von {name} verwaltet.",
  goOn: "Weiter zu {name}",
  tryAgain: "Erneut versuchen",
  owners: {
    company:
      "{name} kann das beheben. Fragen Sie das Team, das den Anmeldedienst dort betreibt: {contact}. Ein neuer Versuch schadet nicht.",
    support:
      "Wir können das gemeinsam mit {name} beheben. Schreiben Sie an {support} oder an das Team, das den Anmeldedienst dort betreibt: {contact}.",
    oneself:
      "Es ist nichts kaputt: Versuchen Sie es in diesem Browser noch einmal. Wenn es wieder geschieht, wenden Sie sich an {contact}.",
  },
  forward: "Eine Nachricht zum Weiterleiten",
  message:
    "Die Anmeldung bei {brand} über {name} hat nicht funktioniert.\n{what}\nZeit: {at}\nReferenz: {reference}\nFirma: {name}\nPortal: {address}",
  copy: "Nachricht kopieren",
  copied: "Kopiert",
  notCopied: "Ihr Browser hat das nicht zugelassen. Markieren Sie den Text und kopieren Sie ihn.",
  managed: "Verwaltet von {name}. Für Änderungen wenden Sie sich an {contact}.",
  confirmed:
    "{name} bestätigt Ihre Anmeldung, deshalb wird hier kein zweiter Schritt eingerichtet. Bei Fragen dazu wenden Sie sich an {contact}.",
  problems: {
    unreachable: "Der Anmeldedienst von {name} antwortet nicht.",
    slow: "Der Anmeldedienst von {name} hat länger als 10 Sekunden für eine Antwort gebraucht.",
    refused:
      "Der Anmeldedienst von {name} hat die Anmeldung nicht zugelassen: Sie wurde abgebrochen, oder Sie sind dort diesem Portal nicht zugewiesen.",
    "not-trusted":
      "Der Anmeldedienst von {name} hat eine Antwort gesendet, die sich nicht prüfen ließ: Aussteller, Schlüssel oder Einstellungen passen nicht.",
    clock: "Die Uhr des Anmeldedienstes von {name} geht falsch, deshalb gilt seine Antwort als zu alt oder zu neu.",
    expired: "Diese Antwort wurde schon verwendet, kam zu spät oder wurde in einem anderen Browser oder Tab begonnen.",
    off: "Der Anmeldedienst von {name} ist für dieses Portal ausgeschaltet.",
    "address-missing": "{name} hat uns Ihre E-Mail-Adresse nicht mitgeteilt.",
    "address-not-verified": "{name} teilt mit, dass Ihre E-Mail-Adresse nicht bestätigt ist.",
    "address-of-another-domain": "{name} hat eine E-Mail-Adresse angegeben, die nicht zur eigenen Domain gehört.",
    "address-in-use":
      "Hier gibt es schon ein Konto mit Ihrer E-Mail-Adresse, und der Anmeldedienst von {name} darf es nicht übernehmen.",
    "only-a-test":
      "Der Anmeldedienst von {name} wird gerade erprobt. Bisher können sich nur Personen anmelden, die dafür benannt sind.",
  } satisfies Record<CompanyProblem, string>,
};
