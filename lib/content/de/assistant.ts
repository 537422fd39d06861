/** The assistant: a question in one's own words, answered out of the guide and the articles. */
export const assistant = {
  title: "Den Assistenten fragen",
  lead: "Fragen Sie in Ihren eigenen Worten. Er sucht in unserer Anleitung und in den Artikeln; Ihre Frage bleibt hier.",
  question: "Ihre Frage",
  hint: "Zum Beispiel: Der Code kommt nicht. Schreiben Sie hier nie einen Code oder ein Passwort.",
  ask: "Fragen",
  found:
    "{count, plural, =0 {Zu dieser Frage passt nichts.} one {# Antwort, die beste zuerst.} other {# Antworten, die beste zuerst.}}",
  tooLong: "Das ist sehr lang. Fragen Sie mit höchstens {longest} Zeichen.",
  step: "Schritt: {step}",
  article: "Artikel",
  nothing: "Versuchen Sie andere Worte, oder übergeben Sie die Frage einer Person.",
  handOverTitle: "Nicht das, was Sie brauchen?",
  handOver: "Übergeben Sie Ihre Frage einer Person.",
  toPerson: "An den Support schreiben",
};
