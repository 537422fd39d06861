/** Changing the email address of an account, and undoing that. */
export const emailAddress = {
  title: "Correo electrónico",
  lead: "Su dirección es {address}. Enviamos un código por correo a la nueva para asegurarnos de que es suya.",
  after:
    "Se cierra la sesión en todos los demás dispositivos. Durante {days} días, el cambio se puede deshacer desde su dirección anterior.",
  fixed: "Cambió su dirección hace poco. Puede cambiarla de nuevo a partir del {from}.",
  newAddress: "Correo electrónico nuevo",
  next: "Siguiente",
  cancel: "Cancelar",
  edit: "Cambiar correo electrónico",
  undo: {
    title: "Deshacer el cambio de su dirección de correo",
    lead: "Su cuenta recupera {address} y se cierra la sesión en todos los dispositivos. Después elige una contraseña nueva.",
    proof: "Contraseña o código",
    hint: "Lo que funcionaba el día del cambio: la contraseña, un código de la app de autenticación o el código de respaldo.",
    proofNoPassword: "Código",
    hintNoPassword:
      "Lo que funcionaba el día del cambio: un código de la app de autenticación o el código de respaldo.",
    undo: "Deshacer el cambio",
    keep: "Dejarlo como está",
  },
  mail: {
    code: {
      subject: "Confirme su nueva dirección de correo para {brand}",
      heading: "Confirme su nueva dirección",
      intro:
        "Escriba este código en la página en la que está cambiando la dirección de correo de su cuenta de {brand}.",
      notYou: "Si no fue usted: ignore este correo. Sin este código no se cambia nada.",
    },
    taken: {
      subject: "Esta dirección no se puede usar para {brand}",
      heading: "Esta dirección no se puede usar ahora",
      account:
        "Alguien quiere usar esta dirección de correo para una cuenta de {brand}, pero ya hay una cuenta con ella.",
      reservation:
        "Alguien quiere usar esta dirección de correo para una cuenta de {brand}. Hasta hace poco la tenía otra cuenta, y se le reserva unos días. Inténtelo de nuevo dentro de una semana.",
      notYou: "Si no fue usted: ignore este correo. En su cuenta no ha cambiado nada.",
    },
    changed: {
      subject: "Se cambió su dirección de correo de {brand}",
      heading: "Se cambió su dirección de correo",
      text: "Su cuenta de {brand} tiene ahora otra dirección de correo, y nuestros correos llegan allí. Se cerró la sesión en todos los demás dispositivos.",
      undo: "No fui yo: deshacer el cambio",
      recovered:
        "La recuperación de su cuenta de {brand} terminó: la cuenta tiene ahora otra dirección de correo, y nuestros correos llegan allí. La app de autenticación y el código de respaldo ya no valen para iniciar sesión, y se cerró la sesión en todos los dispositivos.",
      undoneBy: {
        password:
          "El botón pide su contraseña, un código de su app o su código de respaldo, tal como eran antes del cambio. Funciona una sola vez, durante 7 días.",
        codes:
          "El botón pide un código de su app o su código de respaldo, tal como eran antes del cambio. Funciona una sola vez, durante 7 días.",
        nothing: "Si no fue usted: escríbanos. Guardamos esta dirección para la cuenta durante 7 días.",
      },
    },
    takenBack: {
      subject: "Se quitó esta dirección de una cuenta de {brand}",
      heading: "Se deshizo el cambio de dirección",
      text: "La persona a quien pertenece la dirección anterior deshizo el cambio, así que esta dirección ya no pertenece a esa cuenta de {brand}. Si la cuenta es suya, escríbanos.",
    },
  },
};
