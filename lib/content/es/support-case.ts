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
  unproved:
    "Nada de esto está demostrado, y menos que nada la dirección. Antes de decir o cambiar algo de una cuenta, asegúrese de quién es. Nunca pida un código ni una contraseña.",
};
