import type { GoogleProblem } from "@/lib/rules/google-identity";

/** Signing in with Google. */
export const google = {
  goOn: "Weiter mit Google",
  or: "oder",
  terms:
    "„Weiter mit Google“ erstellt ein Konto, falls Sie noch keines haben. Damit stimmen Sie den <link>Nutzungsbedingungen</link> zu.",
  heading: "Mit Google anmelden",
  lead: "Google bestätigt, wer Sie sind. Ihr Passwort dort bleibt dort.",
  tryAgain: "Erneut versuchen",
  otherWay: "Auf anderem Weg anmelden",
  reference: "Referenz: {reference}",
  linked: "Google",
  linkedDetail: "Verknüpft als {address}, seit {from}.",
  notLinked:
    "Nicht verknüpft. Um Google zu verknüpfen, drücken Sie bei der Anmeldung „Weiter mit Google“ und melden Sie sich dann einmal mit Ihrem Passwort an.",
  unlink: "Verknüpfung mit Google aufheben",
  keep: "Verknüpft lassen",
  unlinkWarning: "Danach melden Sie sich mit Ihrem Passwort an. Alle anderen Geräte werden abgemeldet.",
  lastWayIn:
    "Google ist Ihre einzige Möglichkeit, sich anzumelden. Legen Sie zuerst ein Passwort fest, dann lässt sich die Verknüpfung aufheben.",
  setPassword: "Passwort festlegen",
  setPasswordLead:
    "Zusätzlich zu Google können Sie sich dann damit anmelden. Alle anderen Geräte werden abgemeldet; hier bleiben Sie angemeldet.",
  save: "Speichern",
  problems: {
    unreachable:
      "Google antwortet nicht. Mit Ihrem Konto ist alles in Ordnung: Versuchen Sie es erneut, oder melden Sie sich auf anderem Weg an.",
    slow: "Google hat länger als 10 Sekunden für eine Antwort gebraucht. Versuchen Sie es erneut, oder melden Sie sich auf anderem Weg an.",
    refused:
      "Google hat die Anmeldung nicht zugelassen: Sie wurde abgebrochen. Versuchen Sie es erneut, oder melden Sie sich auf anderem Weg an.",
    "not-trusted":
      "Die Antwort von Google ließ sich nicht prüfen und wurde deshalb nicht angenommen. Versuchen Sie es erneut; wenn es wieder geschieht, schreiben Sie uns.",
    clock:
      "Die Antwort von Google gilt als zu alt oder zu neu. Versuchen Sie es erneut; wenn es wieder geschieht, schreiben Sie uns.",
    expired:
      "Diese Antwort wurde schon verwendet, kam zu spät oder wurde in einem anderen Browser oder Tab begonnen. Versuchen Sie es erneut.",
    off: "Die Anmeldung mit Google ist für dieses Portal ausgeschaltet. Melden Sie sich stattdessen mit Ihrer E-Mail-Adresse an.",
    "address-missing": "Google hat uns Ihre E-Mail-Adresse nicht mitgeteilt, deshalb ist nichts geschehen.",
    "address-not-verified":
      "Google hat Ihre E-Mail-Adresse nicht bestätigt. Deshalb wird hier damit nichts verknüpft oder erstellt. Bestätigen Sie sie bei Google, oder melden Sie sich mit Ihrer E-Mail-Adresse an.",
    "address-in-use":
      "Zu dieser E-Mail-Adresse gibt es hier ein Konto, das Google nicht öffnen darf. Melden Sie sich mit Ihrer E-Mail-Adresse an.",
    "other-google-account":
      "Das ist ein anderes Google-Konto als das, das hier verknüpft ist. Wählen Sie das verknüpfte.",
  } satisfies Record<GoogleProblem, string>,
};
