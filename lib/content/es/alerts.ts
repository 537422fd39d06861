/** Mail to the owner of an account, and the same events as lines of its activity. */
export const alerts = {
  "authenticator-turned-on": {
    subject: "App de autenticación activada en {brand}",
    heading: "Su app de autenticación está activada",
    text: "Se activó una app de autenticación en su cuenta de {brand}. Desde ahora se pide su código en cada inicio de sesión. Se cerró la sesión en todos los demás dispositivos.",
  },
  "authenticator-updated": {
    subject: "App de autenticación reemplazada en {brand}",
    heading: "Su app de autenticación fue reemplazada",
    text: "Ahora otra app de autenticación genera los códigos de su cuenta de {brand}; la anterior ya no funciona. Se cerró la sesión en todos los demás dispositivos.",
  },
  "authenticator-turned-off": {
    subject: "App de autenticación desactivada en {brand}",
    heading: "Su app de autenticación está desactivada",
    text: "Se desactivó la app de autenticación de su cuenta de {brand}. Los códigos vuelven a llegar por correo. Se cerró la sesión en todos los demás dispositivos.",
  },
  "backup-code-generated": {
    subject: "Código de respaldo nuevo para {brand}",
    heading: "Se generó un código de respaldo nuevo",
    text: "Se generó un código de respaldo nuevo para su cuenta de {brand}. Reemplaza al anterior en cuanto se marque como guardado. Se cerró la sesión en todos los demás dispositivos.",
  },
  "backup-code-used": {
    subject: "Se usó su código de respaldo de {brand}",
    heading: "Se usó su código de respaldo",
    text: "Se usó el código de respaldo de su cuenta de {brand} en lugar del código habitual. Ya no funciona; el siguiente se muestra en la pantalla.",
  },
  "password-changed": {
    subject: "Se cambió su contraseña de {brand}",
    heading: "Se cambió su contraseña",
    text: "Se cambió la contraseña de su cuenta de {brand}. Se cerró la sesión en todos los demás dispositivos y ya no hay ninguno de confianza.",
  },
  "password-was-reset": {
    subject: "Se restableció su contraseña de {brand}",
    heading: "Se restableció su contraseña",
    text: "La contraseña de su cuenta de {brand} se restableció con un código que le enviamos por correo. Se cerró la sesión en todas partes y ya no hay ningún dispositivo de confianza. Si usa una app de autenticación, los códigos por correo que la sustituyen quedan en pausa por un tiempo.",
  },
  "became-managed": {
    subject: "Su organización administra ahora su cuenta de {brand}",
    heading: "Su organización administra su cuenta",
    text: "Inició sesión en {brand} a través de su organización. Desde ahora es ella quien confirma su inicio de sesión: su contraseña, su app de autenticación y su código de respaldo de {brand} dejaron de valer, y se cerró la sesión en todos los dispositivos.",
  },
  "google-linked": {
    subject: "Inicio de sesión con Google vinculado a {brand}",
    heading: "Se vinculó el inicio de sesión con Google",
    text: "Desde ahora puede iniciar sesión en su cuenta de {brand} con Google, además de con su contraseña.",
  },
  "google-unlinked": {
    subject: "Inicio de sesión con Google desvinculado de {brand}",
    heading: "Se desvinculó el inicio de sesión con Google",
    text: "Ya no se puede iniciar sesión en su cuenta de {brand} con Google. Se cerró la sesión en todos los demás dispositivos.",
  },
  "password-set": {
    subject: "Se estableció una contraseña para {brand}",
    heading: "Se estableció una contraseña",
    text: "Su cuenta de {brand} no tenía contraseña; ahora tiene una, además de Google. Se cerró la sesión en todos los demás dispositivos.",
  },
  "deletion-started": {
    subject: "Su cuenta de {brand} se eliminará",
    heading: "Su cuenta se eliminará",
    text: "Se pidió eliminar su cuenta de {brand}. Se cerró la sesión en todos los dispositivos. Dentro de 30 días, la cuenta y todo lo que contiene se eliminarán para siempre. Hasta entonces puede iniciar sesión y pulsar «Conservar mi cuenta». Si no fue usted, pulse el botón de abajo: también detiene la eliminación.",
  },
  "deletion-ended": {
    subject: "Su cuenta de {brand} se conserva",
    heading: "Su cuenta se conserva",
    text: "Se detuvo la eliminación de su cuenta de {brand}. No se eliminó nada y puede usarla como antes.",
  },
  "account-exported": {
    subject: "Se abrió una copia de sus datos de {brand}",
    heading: "Se abrió una copia de sus datos",
    text: "Todo lo que {brand} guarda sobre su cuenta se mostró o se descargó en un archivo, después de confirmar de nuevo el inicio de sesión. No incluye contraseñas, claves ni códigos.",
  },
  "new-sign-in": {
    subject: "Nuevo inicio de sesión en {brand}",
    heading: "Inició sesión en un dispositivo nuevo",
    text: "Se inició sesión en su cuenta de {brand} desde un navegador que no habíamos visto antes.",
  },
  "second-step-failed": {
    subject: "Alguien no pudo completar el inicio de sesión en {brand}",
    heading: "La contraseña era correcta; el código, no",
    text: "Alguien escribió la contraseña correcta de su cuenta de {brand} y después un código incorrecto. No pudo entrar.",
  },
  "email-address-restored": {
    subject: "Se recuperó su dirección de correo de {brand}",
    heading: "Se deshizo el cambio de dirección",
    text: "Su cuenta de {brand} vuelve a tener esta dirección de correo. Se cerró la sesión en todas partes y ya no hay ningún dispositivo de confianza. Si entonces tenía una app de autenticación, esa vuelve a estar activada. Elija una contraseña nueva.",
  },
  "recovery-begun": {
    subject: "Alguien pidió recuperar su cuenta de {brand}",
    heading: "Empezó una recuperación de su cuenta",
    text: "Alguien dijo a quienes administran {brand} que se habían perdido todas las formas de entrar en su cuenta y pidió otra dirección de correo. A partir de 72 horas después del momento indicado abajo, la recuperación se puede terminar desde esa dirección: entonces la cuenta recibe esa dirección y una contraseña nueva, la app de autenticación y el código de respaldo dejan de valer y se cierra la sesión en todos los dispositivos. Todavía no cambió nada. Si no fue usted, pulse el botón de abajo: detiene la recuperación. También puede detenerla en la pestaña Seguridad, sin que se cierre su sesión, o escribirnos.",
  },
  "recovery-stopped": {
    subject: "Se detuvo la recuperación de su cuenta de {brand}",
    heading: "Se detuvo la recuperación",
    text: "Se detuvo la recuperación de su cuenta de {brand}. La dirección de correo, la app de autenticación y el código de respaldo siguen como antes.",
  },
  "account-recovered": {
    subject: "Su cuenta de {brand} está recuperada",
    heading: "Su cuenta tiene ahora esta dirección",
    text: "Su cuenta de {brand} se recuperó y desde ahora tiene esta dirección de correo. La app de autenticación y el código de respaldo dejaron de valer y se cerró la sesión en todos los dispositivos. La recuperación continúa con una contraseña nueva; después se puede configurar una app de autenticación en la pestaña Seguridad.",
  },
  wasYou: "Si fue usted, no tiene que hacer nada.",
  notMe: "No fui yo",
  link: "El botón cierra la sesión en todos los dispositivos y lleva a elegir una contraseña nueva. Funciona una sola vez, durante 30 días, sin iniciar sesión.",
};
