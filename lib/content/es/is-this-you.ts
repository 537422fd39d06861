/** The page that looks whether a link is ours. */
export const isThisYou = {
  title: "¿De verdad somos nosotros?",
  lead: "Pegue un enlace que haya recibido. Solo miramos si lo firmamos nosotros.",
  pasted: "Enlace o referencia",
  pastedHint: "La dirección completa, que empieza por {site}.",
  check: "Comprobar",
  verdicts: {
    ours: "Firmamos este enlace y sigue siendo válido. Abre una página de ayuda y nada más.",
    over: "Firmamos este enlace, pero ya no es válido. Pida uno nuevo a soporte.",
    unsigned:
      "No lleva ninguna firma nuestra que podamos comprobar, o fue modificado. Eso solo no lo hace malo: la mayoría de las direcciones no llevan ninguna. No lo siga: abra {site} por su cuenta.",
    reference:
      "Está escrito como la referencia de un caso. Una referencia no la firma nadie y no demuestra nada: cualquiera puede escribirla. Mire quién se la envió.",
  },
  mails: "Un correo que dice ser nuestro",
  signInSender: "Los códigos y enlaces para iniciar sesión vienen de {signInSender}.",
  sender: "El resto del correo viene de {sender}.",
  exact: "Mire la dirección completa, no el nombre que la precede. Cualquiera puede escribir un nombre.",
  neverAsked:
    "Nunca pedimos un código, una contraseña ni un código de respaldo: ni por correo, ni por teléfono, ni en una página de ayuda.",
  unsure: "Si tiene dudas, no pulse nada en el correo. Abra {site} por su cuenta y mírelo allí.",
};
