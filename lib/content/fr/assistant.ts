/** The assistant: a question in one's own words, answered out of the guide and the articles. */
export const assistant = {
  title: "Demander à l’assistant",
  lead: "Posez votre question avec vos propres mots. L’assistant cherche dans notre guide et nos articles ; ce que vous demandez reste ici.",
  question: "Votre question",
  hint: "Par exemple : le code n’arrive pas. N’écrivez jamais de code ni de mot de passe ici.",
  ask: "Demander",
  found:
    "{count, plural, =0 {Rien ne correspond à cette question.} one {# réponse, la meilleure d’abord.} other {# réponses, la meilleure d’abord.}}",
  tooLong: "C’est très long. Posez votre question en {longest} caractères au plus.",
  step: "Étape : {step}",
  article: "Article",
  nothing: "Essayez d’autres mots, ou confiez la question à une personne.",
  handOverTitle: "Ce n’est pas ce qu’il vous faut ?",
  handOver: "Confiez le problème à une personne, avec votre question.",
  toPerson: "Écrire au support",
};
