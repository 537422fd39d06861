/** Which support comes with which plan. */
export const supportLevels = {
  title: "Niveaux de support",
  lead: "Ce que chaque formule comprend, et quand vous recevez une réponse.",
  yourPlan: "Votre formule",
  lockedOut: "Si vous n’arrivez pas à vous connecter, vous pouvez toujours nous écrire, quelle que soit votre formule.",
  toContact: "Écrire au support",
  notInPlan: "Non compris",
  plans: { basic: "Basique", standard: "Standard", premium: "Premium" },
  ways: {
    guide: "Guide et articles",
    assistant: "Assistant",
    "contact-form": "Formulaire de contact",
    "call-back": "Nous vous rappelons",
  },
  hours: {
    always: "À tout moment, immédiatement",
    "working-days": "Du lundi au vendredi, de 9 h à 17 h UTC ; réponse sous un jour ouvré",
    "within-4-hours": "À tout moment ; réponse sous 4 heures",
  },
};
