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
  "nothing-done":
    "Esto tardó demasiado o se terminó en otra pestaña o ventana, así que no se hizo nada. Empiece aquí de nuevo.",
  "trust-removed": "Quitado. A ese dispositivo se le pedirá un código en su próximo inicio de sesión.",
  "session-removed": "Hecho. Se cerró la sesión en lo que quitó.",
  "app-turned-on": "Su app de autenticación está activada. Su código se pide desde el próximo inicio de sesión.",
  "app-updated": "Su nueva app de autenticación está activada. La anterior ya no funciona.",
  "app-turned-off": "Su app de autenticación está desactivada. Los códigos vuelven a llegar por correo.",
  "other-code-saved":
    "Entretanto se guardó otro código de respaldo de esta cuenta, y es ese el que cuenta. El código que estaba en esta página no funciona: tírelo o genere uno nuevo.",
  "backup-code-saved": "Su nuevo código de respaldo funciona desde ahora. El anterior ya no funciona.",
  "password-changed": "Se cambió su contraseña. Se cerró la sesión en todos los demás dispositivos.",
  "address-changed": "Se cambió su dirección de correo. Se cerró la sesión en todos los demás dispositivos.",
  "profile-saved": "Guardado.",
  "photo-removed": "Se quitó su foto.",
  "photo-too-large": "Esta foto ocupa más de 5 MB. No se cambió nada. Elija una más pequeña.",
  "photo-type": "Este archivo no es una foto PNG, JPEG ni WebP. No se cambió nada. Elija otro.",
  "photo-animated": "Esta imagen es animada. No se cambió nada. Elija una fija.",
  "photo-pixels": "Esta foto tiene demasiados píxeles. No se cambió nada. Elija una más pequeña.",
  "photo-broken": "Esta foto está dañada o no llegó completa. No se cambió nada. Elíjala otra vez o elija otra.",
  "photo-missing": "No se eligió ninguna foto. No se cambió nada.",
  "photo-changed-meanwhile":
    "Su foto se cambió entretanto en otra pestaña o ventana, así que no se hizo nada. Así está ahora.",
  "photo-too-often": "Cambió su foto muchas veces. No se cambió nada. Inténtelo de nuevo dentro de una hora.",
  "photo-busy": "En este momento se están enviando muchas fotos. No se cambió nada. Inténtelo de nuevo en un momento.",
  "photo-failed": "Ahora mismo no pudimos guardar su foto. No se cambió nada. Inténtelo de nuevo en un momento.",
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
  "settings-saved": "Guardado.",
  "license-carried":
    "Lo que escribió tiene la forma correcta. Inicie sesión o cree una cuenta, y podrá agregarlo allí.",
  "license-added": "Se agregó a su cuenta.",
  "license-removed": "Se quitó de su cuenta.",
  "product-device-removed": "Quitado. Los productos de ese dispositivo pedirán un código la próxima vez que se abran.",
  "link-used":
    "Este enlace ya se usó o es demasiado antiguo. Si algo sigue mal, elija aquí una contraseña nueva o escríbanos.",
  "recovery-over":
    "Esta recuperación se detuvo, ya terminó o es demasiado antigua. Si ya terminó, elija aquí una contraseña nueva con la dirección nueva; si todavía no puede entrar, escríbanos.",
  "recovery-stopped": "Se detuvo la recuperación. Su cuenta sigue como está.",
  "no-recovery": "No hay ninguna recuperación en curso. Su cuenta sigue como está.",
};
