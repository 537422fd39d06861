import type { ErrorPageWords, errorPages as en } from "../en/error-page";

const labels = { tryAgain: "Erneut versuchen", reference: "Referenz:" };

/** By HTTP status. */
export const errorPages = {
  400: {
    ...labels,
    title: "Diese Anfrage war nicht lesbar",
    happened: "Etwas in der Adresse oder in den gesendeten Daten hat eine Form, die wir nicht verstehen.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Gehen Sie zurück, öffnen Sie die Seite erneut und wiederholen Sie den letzten Schritt.",
  },
  403: {
    ...labels,
    title: "Diese Anfrage wurde nicht angenommen",
    happened: "Sie kam nicht von einer unserer eigenen Seiten, deshalb haben wir sie nicht ausgeführt.",
    stillWorks: "Es wurde nichts geändert.",
    advice:
      "Öffnen Sie die Seite erneut und wiederholen Sie den letzten Schritt. Auch Browser-Erweiterungen können das verursachen.",
  },
  404: {
    ...labels,
    title: "Seite nicht gefunden",
    happened: "Unter dieser Adresse gibt es keine Seite.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite neu.",
  },
  405: {
    ...labels,
    title: "Diese Anfrage wurde nicht angenommen",
    happened: "Sie verlangt etwas, das diese Seite nicht tut.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Öffnen Sie die Seite erneut und wiederholen Sie den letzten Schritt.",
  },
  409: {
    ...labels,
    title: "Bitte laden Sie die Seite neu",
    happened: "Wir haben diese Website soeben aktualisiert, deshalb ist die gesendete Seite veraltet.",
    stillWorks: "Es wurde nichts geändert. Ihre Eingaben konnten nicht aufbewahrt werden.",
    advice: "Öffnen Sie die Seite erneut und wiederholen Sie den letzten Schritt.",
  },
  411: {
    ...labels,
    title: "Diese Anfrage war nicht lesbar",
    happened: "Sie hat nicht angegeben, wie viel gesendet wird.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Öffnen Sie die Seite erneut und wiederholen Sie den letzten Schritt.",
  },
  413: {
    ...labels,
    title: "Das war zu viel auf einmal",
    happened: "Es wurde mehr gesendet, als diese Seite annimmt.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Öffnen Sie die Seite erneut und geben Sie weniger ein.",
  },
  415: {
    ...labels,
    title: "Diese Anfrage war nicht lesbar",
    happened: "Sie wurde in einem Format gesendet, das diese Seite nicht annimmt.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Öffnen Sie die Seite erneut und wiederholen Sie den letzten Schritt.",
  },
  421: {
    ...labels,
    title: "Diese Adresse gehört nicht hierher",
    happened: "Die Anfrage hat uns unter einem Namen erreicht, der nicht unserer ist.",
    stillWorks: "Es wurde nichts geändert.",
    advice: "Prüfen Sie die Adresse, oder öffnen Sie diese Website über den Link, den Sie erhalten haben.",
  },
  429: {
    ...labels,
    title: "Im Moment zu viele Versuche",
    happened: "Aus Ihrem Netzwerk kamen in kurzer Zeit mehr Anfragen, als wir annehmen.",
    stillWorks: "Es wurde nichts geändert. Wer schon angemeldet ist, bleibt angemeldet.",
    advice: "Warten Sie einige Minuten und versuchen Sie es dann erneut.",
  },
  500: {
    ...labels,
    title: "Bei uns ist etwas schiefgegangen",
    happened: "Die Seite konnte nicht erstellt werden.",
    stillWorks: "Was Sie vorher getan haben, ist gespeichert, und Ihr Konto ist unverändert.",
    advice: "Versuchen Sie es erneut. Wenn es wieder geschieht, warten Sie einige Minuten.",
  },
  503: {
    ...labels,
    title: "Wir sind gerade nicht erreichbar",
    happened: "Wir erreichen unsere Datenbank gerade nicht.",
    stillWorks: "Es wurde nichts geändert, und Ihr Konto ist unverändert.",
    advice: "Das ist meist nach wenigen Minuten vorbei. Versuchen Sie es bald noch einmal.",
  },
} satisfies Record<keyof typeof en, ErrorPageWords>;
