/** Words of the mail that tells support of a case. */
export const supportCase = {
  subject: "{brand}: caso {reference}",
  heading: "Caso {reference}",
  replyTo: "Responder a: {address}",
  phone: "Devolver la llamada: {phone}",
  tried: "Se probó sin éxito:",
  asked: "Se preguntó al asistente:",
  note: "Qué pasó, en sus propias palabras:",
  openedAt:
    "Abierto a las {at, time, clock} UTC del {at, date, day} de {at, date, month} de {at, date, year} en la página de contacto. A la persona se le dio la misma referencia.",
  checks: "Resultados de una comprobación, enviados con consentimiento. Vienen de su navegador y no demuestran nada:",
  proof: {
    none: "Nada de esto está demostrado, y menos que nada la dirección. Antes de decir o cambiar algo de una cuenta, asegúrese de quién es. Nunca pida un código ni una contraseña.",
    "mailed-code":
      "La persona puede leer el correo de esta dirección: acababa de escribir un código que enviamos allí. Nada más está demostrado. Antes de cambiar algo de una cuenta, asegúrese de quién es. Nunca pida un código ni una contraseña.",
    "signed-in":
      "La persona tenía la sesión iniciada con esta dirección. Nada más está demostrado, y quien se sienta ante un navegador abierto también tiene la sesión iniciada. Antes de cambiar algo de una cuenta, asegúrese de quién es. Nunca pida un código ni una contraseña.",
  },
};
