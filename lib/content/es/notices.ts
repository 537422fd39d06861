/** Why someone was led to a page, told at its top. */
export const notices = {
  expired:
    "Esto tardó demasiado, o entretanto cambió su contraseña o una forma de iniciar sesión, así que lo detuvimos para proteger su cuenta. Empiece aquí de nuevo.",
  "no-attempt":
    "Empiece aquí. Si llegó después de pulsar Siguiente, su navegador no guardó nuestra cookie: permita las cookies de este sitio e inténtelo de nuevo.",
  "password-was-reset":
    "Se restableció su contraseña y se cerró la sesión en todos los dispositivos. Inicie sesión con la contraseña nueva.",
  "signed-out": "Se cerró la sesión.",
  "signed-out-everywhere": "Se cerró la sesión en todas partes, y ya no hay ningún dispositivo de confianza.",
  "session-ended":
    "Su sesión se cerró: por tiempo, desde otro dispositivo o por una contraseña nueva. Inicie sesión de nuevo.",
  "newer-session":
    "Desde que se abrió esa página volvió a iniciar sesión, así que no se hizo nada. Puede hacerlo aquí.",
  "trust-removed": "Quitado. A ese dispositivo se le pedirá un código en su próximo inicio de sesión.",
  "session-removed": "Hecho. Se cerró la sesión en lo que quitó.",
  "app-turned-on": "Su app de autenticación está activada. Su código se pide desde el próximo inicio de sesión.",
  "app-updated": "Su nueva app de autenticación está activada. La anterior ya no funciona.",
  "app-turned-off": "Su app de autenticación está desactivada. Los códigos vuelven a llegar por correo.",
  "other-code-saved":
    "Entretanto se guardó otro código de respaldo de esta cuenta, y es ese el que cuenta. El código que estaba en esta página no funciona: tírelo o genere uno nuevo.",
  "backup-code-saved": "Su nuevo código de respaldo funciona desde ahora. El anterior ya no funciona.",
  "password-changed": "Se cambió su contraseña. Se cerró la sesión en todos los demás dispositivos.",
  "google-unlinked": "Google está desvinculado. Desde ahora inicia sesión con su contraseña.",
  "password-set": "Su contraseña está establecida. Desde ahora puede iniciar sesión con ella.",
  "language-saved": "Guardado. Las páginas y los correos están desde ahora en este idioma.",
  "deletion-started":
    "Su cuenta se eliminará dentro de 30 días y se cerró la sesión en todas partes. Para conservarla, inicie sesión antes.",
  "account-kept": "Su cuenta se conserva. Todo está como antes.",
  "prove-once":
    "Ya hay aquí una cuenta con esta dirección. Inicie sesión en ella una vez con su contraseña, y Google quedará vinculado.",
  "trial-over":
    "Este enlace ya no funciona: es demasiado antiguo, no se copió completo o ahora no se está probando el inicio de sesión de su empresa. Pida uno nuevo a quien se lo envió.",
  "link-used":
    "Este enlace ya se usó o es demasiado antiguo. Si algo sigue mal, elija aquí una contraseña nueva o escríbanos.",
};
