/** The steps of the guide, by issue and name. Each stands for itself: support links to it alone. */
export const helpSteps = {
  password: {
    reset: {
      title: "Restablecer la contraseña",
      text: "Indique su dirección y escriba el código que le enviamos por correo; después elija una contraseña nueva. Tarda un minuto y quita cualquier bloqueo por intentos incorrectos.",
    },
    "address-and-keyboard": {
      title: "Revisar la dirección y el teclado",
      text: "Use la dirección con la que creó la cuenta: la del trabajo y la personal son dos cuentas. Fíjese en Bloq Mayús y en si hay otra distribución de teclado, pulse Mostrar contraseña y no pegue nada con un espacio al final.",
    },
    "reset-mail-missing": {
      title: "El correo para restablecerla no llega",
      text: "Respondemos a cada solicitud con un correo, también cuando no hay ninguna cuenta con esa dirección. Si no llega ninguno, el problema es el correo.",
    },
    "signed-in-elsewhere": {
      title: "Inicia sesión con Google o con su empresa",
      text: "Entonces aquí no hay contraseña. Restablézcala en Google o con el departamento de informática de su empresa.",
    },
  },
  "code-not-received": {
    junk: {
      title: "Buscar en correo no deseado o spam",
      text: "Busque en correo no deseado, spam, Promociones y cuarentena correo de {signInSender} y {sender}. Márquelo como deseado para que llegue el siguiente. ¿Dónde está mi código? muestra si su correo ya salió de aquí.",
    },
    mailbox: {
      title: "¿Puede abrir ese buzón?",
      text: "El código va a la dirección que muestra la página. Abra ese buzón en otra pestaña y mire si llega otro correo. Un buzón lleno no recibe ninguno.",
    },
    wait: {
      title: "Esperar un poco antes de pedir otro",
      text: "El correo puede tardar unos minutos. Con cada código nuevo dejan de valer los anteriores: use el correo más reciente y pida un código nuevo solo cuando pase el tiempo que muestra la página.",
    },
    "allow-sender": {
      title: "Permitir nuestros remitentes",
      text: "Pida a quien administra su correo que permita {signInSender} y {sender}. Los filtros de las empresas retienen a menudo el correo con códigos.",
    },
  },
  "code-rejected": {
    "by-email": {
      title: "Recibir el código por correo",
      text: "En la página que pide el código de la app, pulse Recibir el código por correo. El código del correo lo sustituye por esta vez.",
    },
    "backup-code": {
      title: "Usar su código de respaldo",
      text: "Donde los códigos llegan por correo, pulse Usar un código de respaldo debajo del campo. Funciona una sola vez, y después recibe el siguiente.",
    },
    "right-entry": {
      title: "Usar la entrada correcta de la app",
      text: "Busque la entrada “{entry}” con la dirección con la que inicia sesión. Las entradas de otros servicios, o de una app que reemplazó, generan códigos que no coinciden.",
    },
    clock: {
      title: "Esperar un código nuevo y revisar el reloj del teléfono",
      text: "Los códigos cambian cada 30 segundos, y cada uno funciona una sola vez. Espere el siguiente y escríbalo pronto. En los ajustes del teléfono, deje que la red ponga la fecha y la hora: medio minuto de diferencia ya es demasiado.",
    },
    "update-method": {
      title: "Después de iniciar sesión, actualizar su app",
      text: "¿Teléfono nuevo, o ya no está la entrada anterior? Cuando haya entrado con un código por correo o con su código de respaldo, abra la pestaña Seguridad, pulse Administrar junto a App de autenticación y pásela al teléfono nuevo.",
    },
  },
  "page-stuck": {
    "private-window": {
      title: "Abrir una ventana privada o de incógnito",
      text: "Empieza sin cookies antiguas y sin la mayoría de las extensiones. Si allí puede iniciar sesión, la causa son los datos de su navegador. Comprobar este navegador muestra qué más puede impedirlo.",
    },
    "clear-data": {
      title: "Borrar las cookies y la caché de este sitio",
      text: "Solo las de este sitio: no se pierde nada más. Cierre todas sus pestañas antes de volver a abrirlo.",
    },
    extensions: {
      title: "Desactivar las extensiones",
      text: "Los bloqueadores de anuncios y las extensiones de privacidad y seguridad pueden bloquear lo que la página necesita. Desactívelos para este sitio y vuelva a cargar la página.",
    },
    "another-browser": {
      title: "Probar con otro navegador o con otra red",
      text: "Otro navegador muestra si es cosa del navegador; la red propia de su teléfono muestra si es cosa de la red o de un proxy.",
    },
  },
  sso: {
    "company-credentials": {
      title: "Usar el inicio de sesión de su empresa",
      text: "Escriba su dirección de trabajo; a partir de ahí pregunta su empresa. Use la contraseña y la confirmación que su empresa haya aprobado, no las de una cuenta que haya creado aquí.",
    },
    "contact-admin": {
      title: "Hablar con el administrador de SSO de su empresa",
      text: "Puede ver por qué no se le permitió entrar: no tiene la aplicación asignada, la cuenta está bloqueada o no llegó una confirmación. Reenvíele el mensaje de la página siguiente.",
    },
  },
};
