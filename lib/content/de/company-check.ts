import type { CheckLine, CompanyCheck } from "@/lib/rules/company-check";

/** The page that looks at a company's sign-in. */
export const companyCheck = {
  title: "Anmeldedienst Ihrer Firma prüfen",
  lead: "Prüft die Verbindung zwischen diesem Portal und Ihrer Firma, nicht Sie oder ein Konto: Jede Adresse einer Domain erhält dieselbe Antwort.",
  address: "Geschäftliche E-Mail-Adresse",
  check: "Prüfen",
  patience: "Dabei wird der Anmeldedienst Ihrer Firma befragt. Das kann bis zu 10 Sekunden dauern.",
  guide: "Alle Schritte für die Anmeldung über eine Firma",
  results: "Ergebnis",
  whoCanFix: "Wer es beheben kann",
  message: "Eine Nachricht zum Weiterleiten",
  notConnected:
    "{domain} ist hier mit keinem Anmeldedienst einer Firma verbunden. Mit Adressen von {domain} meldet man sich auf dem üblichen Weg an: mit einem Passwort oder mit Google.",
  ordinary: "Zur Anmeldung",
  goOn: "Weiter zu {name}",
  allFine: "Von hier aus gesehen funktioniert der Anmeldedienst von {name}.",
  broken: "Mit dem Anmeldedienst von {name} stimmt etwas nicht. Unten steht, was es ist und wer es beheben kann.",
  owners: {
    company:
      "{name} kann das beheben. Schicken Sie die Nachricht unten an das Team, das den Anmeldedienst dort betreibt: {contact}.",
    support:
      "Wir können das gemeinsam mit {name} beheben. Schicken Sie die Nachricht unten an {support} oder an das Team, das den Anmeldedienst dort betreibt: {contact}.",
    oneself:
      "Versuchen Sie es noch einmal: Es steht nichts im Weg. Wenn {name} Sie weiterhin abweist, lässt sich dort nachsehen, warum: {contact}. Schicken Sie die Nachricht unten dorthin.",
  },
  verdict: { fine: "In Ordnung", problem: "Bitte beachten", unknown: "Nicht geprüft" },
  last: {
    hour: "In der letzten Stunde",
    day: "In den letzten 24 Stunden",
    days: "Vor {amount, plural, one {# Tag} other {# Tagen}}",
    never: "Nie",
  },
  checks: {
    domain: {
      label: "Domain",
      fine: "{domain} ist mit {name} verbunden.",
      problem:
        "Es ist nicht mehr nachgewiesen, dass {domain} zu {name} gehört: Der DNS-Eintrag fehlt. Bis er wieder da ist, werden Adressen dieser Domain nicht dorthin geschickt.",
    },
    on: {
      label: "Verbindung",
      fine: "Sie ist eingeschaltet.",
      problem: "Sie ist für dieses Portal ausgeschaltet, deshalb kann sich darüber niemand anmelden.",
    },
    answers: {
      label: "Antwort",
      fine: "Der Anmeldedienst von {name} antwortet.",
      problem: "Der Anmeldedienst von {name} antwortet nicht.",
      slow: "Der Anmeldedienst von {name} hat länger als 10 Sekunden gebraucht.",
      unknown: "Zurzeit wird ohnehin niemand dorthin geschickt, deshalb wurde er nicht befragt.",
    },
    fits: {
      label: "Aussteller und Schlüssel",
      fine: "Sie entsprechen dem, was dieses Portal erwartet.",
      problem:
        "Aussteller, Schlüssel oder Adressen entsprechen nicht dem, was dieses Portal erwartet. Deshalb lassen sich die Antworten nicht prüfen.",
      unknown: "Ohne Antwort gibt es nichts zu vergleichen.",
    },
    clock: {
      label: "Uhr",
      fine: "Sie stimmt auf eine Minute genau mit unserer überein.",
      ahead:
        "Sie geht gegenüber unserer {amount, plural, one {# Sekunde} other {# Sekunden}} vor: Die Antworten gelten als zu neu.",
      behind:
        "Sie geht gegenüber unserer {amount, plural, one {# Sekunde} other {# Sekunden}} nach: Die Antworten gelten als zu alt.",
      unknown: "Der Anmeldedienst hat keine Zeit genannt.",
    },
    last: {
      label: "Letzte Anmeldung",
      hour: "Jemand hat sich auf diesem Weg angemeldet; bei anderen funktioniert er also.",
      day: "Jemand hat sich auf diesem Weg angemeldet; bei anderen hat er also funktioniert.",
      days: "Seither hat sich niemand auf diesem Weg angemeldet.",
      never: "Soweit wir wissen, hat sich bisher niemand auf diesem Weg angemeldet.",
    },
  } satisfies Record<CompanyCheck, { label: string } & Partial<Record<CheckLine["says"], string>>>,
  report:
    "Der Anmeldedienst von {name} für {brand} wurde geprüft.\nZeit: {at}\nReferenz: {reference}\nFirma: {name}\nDomain: {domain}\nPortal: {address}",
};
