/** The page that opens a case with support. */
export const contact = {
  title: "Escribir a soporte",
  lead: "Una persona lo lee y responde por correo. Nunca escriba aquí un código ni una contraseña: no los necesitamos.",
  emailAddress: "Correo electrónico",
  emailAddressHint: "Uno que pueda leer ahora. Allí llega la respuesta.",
  whatHappened: "Qué pasó",
  whatHappenedHint: "Qué ve en la página, cuándo pasó y en qué dispositivo.",
  phone: "Número de teléfono",
  phoneHint: "Si prefiere recibir una llamada. Horario: {hours}. Puede dejarlo vacío.",
  withChecks: "Enviar también los resultados de la comprobación",
  withChecksHint: "Esto es todo lo que se envía de ella. Se borra junto con su mensaje:",
  withTheseResults: "Escribir a soporte sobre esto",
  send: "Enviar",
  comesAlong: "Esto se envía también",
  issue: "Se trata de: {issue}",
  asked: "Preguntó: “{question}”",
  tried: "Probó: {step}",
  byMail: "Si el formulario no le funciona, escriba a {address}.",
  notIncluded: "Su plan ({plan}) no incluye el formulario de contacto. Incluye:",
  lockedOut:
    "Si se trata de que no puede entrar, primero cierre sesión: quien no puede entrar siempre puede escribirnos.",
  levels: "Niveles de soporte",
  sent: {
    title: "Recibimos su mensaje",
    reference: "Su referencia",
    referenceHint: "Téngala a mano cuando hable con nosotros. No dice nada sobre usted y no abre nada.",
    next: "Qué pasa ahora",
    answer: "Una persona lo lee y responde a la dirección que indicó. Horario: {hours}.",
    answerLockedOut:
      "Una persona lo lee y responde a la dirección que indicó, por lo general en un plazo de un día laborable.",
    identity:
      "Si se trata de entrar en una cuenta, tenemos que asegurarnos de que es usted. Si se perdió todo acceso, después escribimos a la dirección actual de la cuenta y esperamos tres días, en los que la recuperación se puede detener desde allí: es para que no entre nadie más.",
    neverAsked:
      "Nunca pedimos un código, una contraseña ni un código de respaldo: ni por correo ni por teléfono. Quien lo haga no somos nosotros.",
    back: "Ayuda para iniciar sesión",
  },
};
