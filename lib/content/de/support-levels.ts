/** Which support comes with which plan. */
export const supportLevels = {
  title: "Support-Stufen",
  lead: "Was jeder Tarif enthält und wann Sie eine Antwort erhalten.",
  yourPlan: "Ihr Tarif",
  lockedOut: "Wenn Sie sich nicht anmelden können, können Sie uns immer schreiben, unabhängig vom Tarif.",
  toContact: "An den Support schreiben",
  notInPlan: "Nicht enthalten",
  plans: { basic: "Basic", standard: "Standard", premium: "Premium" },
  ways: {
    guide: "Anleitung und Artikel",
    assistant: "Assistent",
    "contact-form": "Kontaktformular",
    "call-back": "Wir rufen Sie zurück",
  },
  hours: {
    always: "Jederzeit, sofort",
    "working-days": "Montag bis Freitag, 9:00 bis 17:00 UTC; Antwort innerhalb eines Arbeitstages",
    "within-4-hours": "Jederzeit; Antwort innerhalb von 4 Stunden",
  },
};
