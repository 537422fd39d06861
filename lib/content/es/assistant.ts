/** The assistant: a question in one's own words, answered out of the guide and the articles. */
export const assistant = {
  title: "Preguntar al asistente",
  lead: "Pregunte con sus propias palabras. El asistente busca en nuestra guía y en los artículos; lo que pregunte no sale de aquí.",
  question: "Su pregunta",
  hint: "Por ejemplo: no llega el código. Nunca escriba aquí un código ni una contraseña.",
  ask: "Preguntar",
  found:
    "{count, plural, =0 {No hay nada que responda a esta pregunta.} one {# respuesta, la mejor primero.} other {# respuestas, la mejor primero.}}",
  tooLong: "Es una pregunta muy larga. Use como máximo {longest} caracteres.",
  step: "Paso: {step}",
  article: "Artículo",
  nothing: "Pruebe con otras palabras, o pásele la pregunta a una persona.",
  handOverTitle: "¿No es lo que necesita?",
  handOver: "Pásele su pregunta a una persona.",
  toPerson: "Escribir a soporte",
};
