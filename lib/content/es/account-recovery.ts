/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Recuperar su cuenta",
  onHold:
    "Podrá terminar aquí a partir del {from}. Hasta entonces se pregunta al titular de la cuenta si es correcto, y puede detenerlo. Todavía no cambió nada.",
  meanwhile: "Hasta entonces no hay nada que hacer. Guarde el correo con este enlace: lo traerá de vuelta aquí.",
  open: "La cuenta recibe la dirección {address}. La app de autenticación y el código de respaldo dejan de valer y se cierra la sesión en todos los dispositivos. Después elige una contraseña nueva.",
  until: "Este enlace funciona hasta el {until}, una sola vez.",
  finish: "Recuperar mi cuenta",
  contact: "Escribir a soporte",
  card: {
    title: "Se está recuperando esta cuenta",
    text: "A quienes administran {brand} se les dijo que se perdió todo acceso a esta cuenta. A partir del {from} puede recibir otra dirección de correo; su app de autenticación y su código de respaldo dejarán entonces de valer. Si usted no lo pidió, deténgalo.",
    stop: "Detener la recuperación",
  },
  mail: {
    link: {
      subject: "Recupere su cuenta de {brand}",
      heading: "Su camino de vuelta",
      text: "Usted pidió a quienes administran {brand} que le permitan volver a entrar en su cuenta. Para protegerla, primero se avisa a su titular, que tiene tres días para negarse.",
      times:
        "El botón funciona desde las {opensAt, time, clock} UTC del {opensAt, date, day} de {opensAt, date, month} de {opensAt, date, year} hasta las {endsAt, time, clock} UTC del {endsAt, date, day} de {endsAt, date, month} de {endsAt, date, year}, una sola vez.",
      keep: "Guarde este correo hasta entonces y no dé el enlace a nadie: abre la cuenta.",
      notYou: "Si no lo pidió, no haga caso de este correo y avísenos.",
    },
    calledOff: {
      subject: "Se detuvo la recuperación de una cuenta de {brand}",
      heading: "Se detuvo la recuperación",
      text: "La cuenta de {brand} que iba a recibir esta dirección conserva la suya: su titular, o quienes administran {brand}, detuvo la recuperación. El enlace que enviamos ya no funciona. Si la cuenta es suya, escríbanos.",
    },
  },
};
