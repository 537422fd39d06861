/** What people say when they look for help in Spanish, for the assistant alone: none of it is shown. */
export const searchWords = {
  /** Words that say nothing about what is wrong. */
  silent:
    "a ahi ahora al algo alguien alguna alguno algun ante aqui asi aun aunque ayuda ayudame ayuden bien bueno cada como con cosa cosas cual cuales cuando cuanta cuanto da dan de deja del desde dice dicen donde dos durante e el ella ellas ellos en entonces entre era es esa ese eso esos esta estaba estado estan estar estas este esto estos estoy favor fue funciona funcionan funcionar funcionaba gracias ha haber hace hacer hacerlo hago han hasta hay he hola hoy la las le les lo los mas me mi mis mismo muy nada necesito ni no nos nosotros nuestra nuestro o otra otro para pero poder podria por porfa porfavor porque pude puede puedo pueden pues que querer quien quiero quisiera sabe se sea ser si sin sino sobre solo son soy su sus tal tambien tan tanto te tener tengo ti tiene tienen toda todas todavia todo todos tu tus un una unas uno unos urgente usted ustedes va vamos van voy y ya yo",
  /** Other names of things. */
  otherNames: {
    "2fa": "verificacion codigo",
    mfa: "verificacion codigo",
    otp: "codigo",
    totp: "codigo autenticacion",
    pin: "codigo",
    token: "codigo autenticacion",
    tokens: "codigos autenticacion",
    numeros: "codigo",
    digitos: "codigo",
    cifras: "codigo",
    factor: "verificacion codigo",
    authenticator: "autenticacion",
    autenticador: "autenticacion",
    quitar: "desactivar",
    apagar: "desactivar",
    deshabilitar: "desactivar",
    registrarme: "crear cuenta",
    registrarse: "crear cuenta",
    registro: "crear cuenta",
    clave: "contraseña",
    claves: "contraseña",
    password: "contraseña",
    pass: "contraseña",
    contrasenia: "contraseña",
    contra: "contraseña",
    login: "sesion",
    loguearme: "iniciar sesion",
    logearme: "iniciar sesion",
    ingresar: "entrar",
    acceder: "entrar",
    correos: "correo",
    email: "correo",
    emails: "correo",
    mail: "correo",
    mails: "correo",
    mensaje: "correo",
    mensajes: "correo",
    inbox: "correo buzon",
    bandeja: "correo buzon",
    celular: "telefono",
    celu: "telefono",
    cel: "telefono",
    movil: "telefono",
    smartphone: "telefono",
    iphone: "telefono",
    android: "telefono",
    dispositivo: "telefono",
    idp: "sso",
    saml: "sso",
    oidc: "sso",
    azure: "entra sso",
    adfs: "sso",
    web: "pagina",
    sitio: "pagina",
    pantalla: "pagina",
  },
  /** What people call each issue, and how they tell of it. */
  issues: {
    password:
      "contraseña olvide olvidado olvidada olvidar olvido recordar recuerdo acuerdo recuperar restablecer restaurar cambiar cambio nueva vieja antigua incorrecta equivocada erronea invalida coinciden credenciales usuario login acepta rechaza bloqueada bloqueado bloqueo desbloquear resetear reset demasiados intentos caduco caducada vencio vencida expirada mayusculas teclado simbolo numeros requisitos debil vale",
    "code-not-received":
      "correo codigo llega llego llegado llegan llegar recibo recibi recibir recibido falta nunca ningun esperando espero espera tarda tarde lento retraso demora minutos horas spam basura deseado bandeja buzon acceso trabajo antiguo abrir direccion filtro bloquea bloqueo lista blanca permitir dominio remitente cuarentena rebota invitacion verificacion confirmacion restablecer enlace donde mandan envian enviado enviaron reenviar vencio caduca un solo uso",
    "code-rejected":
      "codigo incorrecto invalido valido erroneo rechaza rechazan acepta falla fallan error vencido caducado usado usaron seguridad numeros app aplicacion autenticacion autenticador authenticator google microsoft telefono nuevo perdi perdido robaron robado robo roto rompio dañado murio cambie cambiado pase reemplace formatee formateado restablecio fabrica borre borraron borrado elimine desinstale vacia factor doble verificacion dos pasos respaldo sirve sirven recuperacion reloj entrada qr poner pongo",
    "page-stuck":
      "pagina carga cargando cargar recargar vueltas gira girando bucle infinito ciclo redireccion redirecciones redirige redirect redirects too many err atascada congelada congelo colgada colgo cuelga trabada trabo pegada lenta blanco blanca vacia regresa vuelve devuelve inicio principio comienzo manda otra vez atras circulos boton clic click pulsar nada cookies cache navegador chrome firefox safari edge extension bloqueadas computadora compu ordenador laptop equipo compañero error siguiente responde",
    sso: "inicio sesion unico sso error falla empresa compañia trabajo corporativo corporativa laboral organizacion institucional escuela universidad okta entra microsoft aplicacion azure ping onelogin proveedor identidad saml asignado asignada asignacion acceso denegado autorizado autorizada permiso permisos administrador sistemas informatica ti directorio aadsts notificacion push aparece nadie cuenta login",
  },
  /** What people call what each article is about. */
  articles: {
    "why-confirm": "por que seguridad necesidad molesto pesado piden phishing hackeado hackearon robada para que sirve",
    "confirmation-methods": "metodos opciones formas maneras cuales sms mensaje texto llamada hay disponibles elegir",
    "code-each-time":
      "cada vez siempre todos los dias diario frecuencia seguido recordar confianza dispositivo dias mantener",
    "turning-off-second-step":
      "desactivar quitar apagar eliminar sacar evitar saltar segundo paso verificacion dos pasos doble factor 2fa mfa",
    "second-step": "no puedo pasar verificacion perdi todo ambos ningun metodo recuperar acceso",
    "authenticator-app":
      "configurar instalar pasar mover transferir migrar activar desactivar escanear qr google microsoft",
    "backup-codes": "codigo respaldo recuperacion seguridad imprimir guardar generar nuevo donde usar",
    "code-did-not-come": "por que codigo correo llego falta tarde motivos causas",
    "our-mail": "remitente direccion contactos seguro lista",
    "our-mail-for-it":
      "informatica sistemas ti administrador firewall cortafuegos filtro permitir lista blanca dominio remitente cuarentena spf dkim",
    "account-without-code": "crear registrarse abrir cuenta sin codigo verificacion saltar",
    names: "nombre apellido segundo cambiar letras caracteres acento tilde numeros escribir",
    "accepted-passwords": "reglas requisitos longitud largo caracteres simbolo permitida segura politica fuerte",
    "clearing-browser-data": "borrar limpiar eliminar cookies cache historial navegador chrome firefox safari edge",
    "company-sign-in": "que es sso inicio de sesion unico significa empresa quien administra",
  },
};
