/** Words in mail. Formats `clock`, `day`, `month` and `year` are in UTC. */
export const mail = {
  signInCode: {
    subject: "Su código de inicio de sesión de {brand}",
    heading: "Su código de inicio de sesión",
    intro: "Escriba este código en la página en la que está iniciando sesión.",
    notYou:
      "Si no fue usted: quizá alguien conozca su contraseña. Sin este código no puede entrar. Para mayor seguridad, elija una contraseña nueva.",
  },
  reauthenticationCode: {
    subject: "Su código de confirmación de {brand}",
    heading: "Confirme que es usted",
    intro: "Escriba este código en la página en la que está confirmando que es usted.",
    notYou:
      "Si no fue usted: quizá alguien esté usando su cuenta. Sin este código no puede cambiar nada. Cierre sesión en todas partes y elija una contraseña nueva.",
  },
  createAccountCode: {
    subject: "Confirme su dirección de correo para {brand}",
    heading: "Confirme su dirección de correo",
    intro: "Escriba este código en la página en la que está creando su cuenta.",
    notYou: "Si no fue usted: ignore este correo. Sin este código no se crea ninguna cuenta.",
  },
  createAccountExists: {
    subject: "Ya tiene una cuenta de {brand}",
    heading: "Ya tiene una cuenta",
    intro:
      "Ya hay una cuenta de {brand} con esta dirección de correo, así que no hace falta una nueva. Puede iniciar sesión en ella.",
    forgotten: "Si no recuerda su contraseña, puede elegir una nueva.",
    notYou: "Si no fue usted: ignore este correo. En su cuenta no ha cambiado nada.",
  },
  resetPasswordCode: {
    subject: "Restablezca su contraseña de {brand}",
    heading: "Restablezca su contraseña",
    intro: "Escriba este código en la página en la que está restableciendo su contraseña.",
    notYou:
      "Si no fue usted: ignore este correo. Su contraseña sigue como está, y nadie puede cambiarla sin este código.",
  },
  resetPasswordElsewhere: {
    subject: "Su cuenta de {brand} no tiene contraseña propia",
    heading: "Aquí no hay contraseña que restablecer",
    google:
      "Se pidió restablecer la contraseña, pero en su cuenta de {brand} se inicia sesión con Google. Pulse Continuar con Google en la página de inicio de sesión. Si olvidó la contraseña de Google, restablézcala en Google.",
    company:
      "Se pidió restablecer la contraseña, pero su organización confirma su inicio de sesión en {brand}. Pregunte a quienes administran ese inicio de sesión; una contraseña olvidada se restablece allí.",
    notYou: "Si no fue usted: ignore este correo. En su cuenta no ha cambiado nada.",
  },
  resetPasswordUnknown: {
    subject: "No hay ninguna cuenta de {brand} con esta dirección",
    heading: "Ninguna cuenta con esta dirección",
    intro: "Se pidió restablecer la contraseña, pero no hay ninguna cuenta de {brand} con esta dirección de correo.",
    otherAddress: "Quizá usó otra dirección: inténtelo de nuevo con ella. O puede crear una cuenta con esta.",
    notYou: "Si no fue usted: ignore este correo. No pasa nada sin usted.",
  },
  optional: {
    unsubscribe: "Darse de baja de estos correos",
    why: "Recibe este correo porque activó este tipo de correo en su configuración.",
  },
  accountDeleted: {
    subject: "Su cuenta de {brand} está eliminada",
    heading: "Su cuenta está eliminada",
    text: "Pasaron los 30 días: su cuenta de {brand} y todo lo que contenía se eliminaron para siempre. No se puede recuperar. Puede crear una nueva cuando quiera.",
    last: "Este es nuestro último correo. Una vez enviado, su dirección ya no se guarda.",
  },
  code: {
    lifetime:
      "Funciona durante {minutes, plural, one {# minuto} other {# minutos}}, una sola vez, en el navegador en el que se pidió.",
    keepToYourself: "Nunca dé el código a nadie. Nunca lo pedimos por teléfono, correo ni mensaje.",
  },
  askedFrom: {
    browserAndSystem:
      "Se pidió a las {at, time, clock} UTC del {at, date, day} de {at, date, month} de {at, date, year} desde {browser} en {system}, dirección de red {networkAddress}.",
    browser:
      "Se pidió a las {at, time, clock} UTC del {at, date, day} de {at, date, month} de {at, date, year} desde {browser}, dirección de red {networkAddress}.",
    system:
      "Se pidió a las {at, time, clock} UTC del {at, date, day} de {at, date, month} de {at, date, year} desde un navegador en {system}, dirección de red {networkAddress}.",
    unknown:
      "Se pidió a las {at, time, clock} UTC del {at, date, day} de {at, date, month} de {at, date, year} desde un navegador desconocido, dirección de red {networkAddress}.",
    unknownNetworkAddress: "desconocida",
    operators:
      "Hecho a las {at, time, clock} UTC del {at, date, day} de {at, date, month} de {at, date, year} por quienes administran este portal.",
  },
  links: {
    signIn: "Iniciar sesión",
    resetPassword: "Restablecer su contraseña",
    createAccount: "Crear una cuenta",
    help: "¿Problemas para iniciar sesión?",
    support: "¿Preguntas?",
  },
};
