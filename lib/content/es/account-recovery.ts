/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Recuperar su cuenta",
  onHold:
    "Podrá terminar la recuperación aquí a partir del {from}. Hasta entonces preguntamos, por correo a la dirección actual de la cuenta y en su pestaña Seguridad, si es correcta; allí se puede detener. Todavía no cambió nada.",
  meanwhile: "Hasta entonces no hay nada que hacer. Guarde el correo con este enlace: lo traerá de vuelta aquí.",
  open: "La cuenta recibe la dirección {address}. La app de autenticación y el código de respaldo dejan de valer y se cierra la sesión en todos los dispositivos. Después le enviamos un código por correo y elige una contraseña nueva.",
  until: "Este enlace funciona una sola vez, hasta el {until}.",
  finish: "Recuperar mi cuenta",
  contact: "Escribir a soporte",
  card: {
    title: "Alguien pidió recuperar esta cuenta",
    text: "Alguien dijo a quienes administran {brand} que se habían perdido todas las formas de entrar en esta cuenta. Todavía no cambió nada. A partir del {from}, la cuenta podrá recibir otra dirección de correo y una contraseña nueva; con ello, su app de autenticación y su código de respaldo dejarán de valer y se cerrará la sesión en todos los dispositivos. Si usted no lo pidió, detenga la recuperación.",
    stop: "Detener la recuperación",
  },
  mail: {
    link: {
      subject: "Recupere su cuenta de {brand}",
      heading: "Cómo volver a entrar en su cuenta",
      text: "Usted pidió a quienes administran {brand} que le permitieran volver a entrar en su cuenta. Para protegerla, primero escribimos a su dirección actual: durante tres días, la recuperación se puede detener desde allí o en la pestaña Seguridad de la cuenta.",
      times:
        "El botón funciona desde las {opensAt, time, clock} UTC del {opensAt, date, day} de {opensAt, date, month} de {opensAt, date, year} hasta las {endsAt, time, clock} UTC del {endsAt, date, day} de {endsAt, date, month} de {endsAt, date, year}, una sola vez.",
      keep: "Guarde este correo hasta que haya terminado y no dé el enlace a nadie: abre la cuenta. Mientras tanto, no cree otra cuenta con esta dirección.",
      notYou: "Si no fue usted: no pulse el botón y escríbanos.",
    },
    calledOff: {
      subject: "Se detuvo la recuperación de una cuenta de {brand}",
      heading: "Se detuvo la recuperación",
      text: "La cuenta de {brand} que iba a recibir esta dirección conserva la suya: su titular, o quienes administran {brand}, detuvo la recuperación. El enlace que enviamos ya no funciona. Si la cuenta es suya, escríbanos.",
    },
  },
};
