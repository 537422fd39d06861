/** The page that looks at the visitor's browser. */
export const browserCheck = {
  title: "Diesen Browser prüfen",
  lead: "Prüft, was die Anmeldung braucht: Cookies, die Uhr und einiges mehr. Nichts über Sie oder ein Konto wird angesehen oder gespeichert.",
  start: "Diesen Browser prüfen",
  again: "Erneut prüfen",
  results: "Ergebnis",
  loop: "Dieser Browser wurde innerhalb einer Minute immer wieder von Seite zu Seite geschickt und kam nicht weiter. Deshalb haben wir ihn hier angehalten. Prüfen Sie ihn unten; der Schritt, bei dem Sie waren, ist noch offen.",
  verdict: { fine: "In Ordnung", problem: "Bitte beachten", unknown: "Nicht geprüft" },
  checks: {
    cookies: {
      label: "Cookies",
      fine: "Dieser Browser behält unsere Cookies.",
      problem:
        "Dieser Browser hat unser Cookie nicht behalten. Darum endet jede Anmeldung dort, wo sie begonnen hat. Lassen Sie Cookies für diese Website zu, oder schalten Sie aus, was sie blockiert.",
      unknown: "Das war diesmal nicht festzustellen. Prüfen Sie erneut.",
    },
    browser: {
      label: "Art des Browsers",
      fine: "{name}: Nichts spricht dagegen.",
      problem:
        "Das sieht nach einem Browser innerhalb einer App aus. Solche verlieren oft Cookies. Öffnen Sie diese Website in Ihrem gewohnten Browser: Suchen Sie im Menü der App nach „Im Browser öffnen“.",
      unknown: "Dieser Browser sagt nicht, was er ist. Das schadet nicht.",
    },
    javascript: {
      label: "JavaScript",
      fine: "Es ist eingeschaltet.",
      problem: "Es ist ausgeschaltet oder wird zurückgehalten.",
      unknown:
        "Es ist ausgeschaltet, oder eine Erweiterung oder ein Proxy hält es zurück. Die Anmeldung funktioniert auch ohne; was unten nicht geprüft ist, braucht es.",
    },
    storage: {
      label: "Speicher",
      fine: "Dieser Browser lässt Seiten kleine Dinge speichern.",
      problem:
        "Dieser Browser lässt Seiten nichts speichern. Die Anmeldung funktioniert trotzdem; verlassen Sie den privaten Modus, oder lassen Sie Websitedaten zu, wenn Seiten nicht fertig laden.",
      unknown: "Um das zu prüfen, braucht es JavaScript.",
    },
    clock: {
      label: "Uhr",
      fine: "Sie stimmt mit unserer überein.",
      ahead:
        "Sie geht gegenüber unserer etwa {difference} vor. Schalten Sie auf diesem Gerät Datum und Uhrzeit auf automatisch: Codes und sichere Verbindungen hängen davon ab.",
      behind:
        "Sie geht gegenüber unserer etwa {difference} nach. Schalten Sie auf diesem Gerät Datum und Uhrzeit auf automatisch: Codes und sichere Verbindungen hängen davon ab.",
      unknown: "Um das zu prüfen, braucht es JavaScript und eine Verbindung.",
    },
    reachable: {
      label: "Unsere Adressen",
      fine: "Alles, was die Anmeldung braucht, antwortet unter {site}.",
      problem:
        "{site} antwortet nicht so wie vorgesehen. Vielleicht verändert ein Filter, ein Proxy oder eine Erweiterung die Antwort: Versuchen Sie es in einem anderen Netzwerk, oder fragen Sie die IT Ihrer Firma.",
      unknown: "Um das zu prüfen, braucht es JavaScript.",
    },
  },
  others:
    "Diese Website verwendet nichts von anderen Websites. Tracker oder Cookies anderer Websites zu blockieren, schadet hier nicht.",
  report: "Das Ergebnis als Text",
  reportLead: "Für unseren Support oder die IT Ihrer Firma.",
  reportHead: "{brand} unter {site}, {at}",
  copy: "Kopieren",
  copied: "Kopiert.",
  notCopied: "Ihr Browser hat das nicht zugelassen. Markieren Sie den Text und kopieren Sie ihn.",
  guide: "Alle Schritte für eine Seite, die hängt",
};
