/** The five issues: signs by which a person knows them, the caveat, what to do next time. */
export const helpIssues = {
  password: {
    title: "No se acepta mi contraseña o la olvidé",
    signs: "La olvidó, no la puede restablecer o no se acepta al iniciar sesión.",
    caveat:
      "Si inicia sesión con Google o a través de su empresa, su contraseña no se guarda aquí: restablézcala allí.",
    nextTime: "Guarde la contraseña en un gestor de contraseñas. Él escribe la correcta en la dirección correcta.",
  },
  "code-not-received": {
    title: "El código o el correo no llega",
    signs: "Falta o se retrasa un código, una invitación o un correo para restablecer la contraseña.",
    caveat:
      "Si perdió el propio buzón, recupérelo primero, si es posible. Con un código de respaldo o una app de autenticación puede entrar sin correo.",
    nextTime:
      "Agregue nuestros remitentes a sus contactos y configure una app de autenticación: sus códigos no necesitan correo.",
  },
  "code-rejected": {
    title: "No se acepta mi código o ya no tengo el teléfono",
    signs: "No se acepta un código de la app o de un correo, la app no coincide, o el teléfono se cambió o se perdió.",
    caveat:
      "Si perdió la app y el buzón y no tiene un código de respaldo, solo nuestro soporte puede permitirle entrar: después de asegurarse de que es usted, y como pronto tres días más tarde.",
    nextTime:
      "Guarde su código de respaldo en papel o en un gestor de contraseñas, y actualice la app en la pestaña Seguridad en cuanto tenga un teléfono nuevo.",
  },
  "page-stuck": {
    title: "La página da vueltas, no carga o no avanza",
    signs: "Vuelve siempre al mismo punto, se queda en blanco o le lleva de vuelta al inicio una y otra vez.",
    caveat:
      "Si les pasa a varias personas o en varios dispositivos, no es su navegador: avise al departamento de informática de su empresa, o a nosotros.",
    nextTime: "Mantenga el navegador actualizado y permita las cookies de este sitio.",
  },
  sso: {
    title: "Falla el inicio de sesión a través de mi empresa",
    signs:
      "El inicio de sesión propio de la empresa (como Microsoft Entra ID u Okta) no le permite entrar, da vueltas o su confirmación falla.",
    caveat:
      "La mayoría de los problemas con las contraseñas y confirmaciones de una empresa solo los puede resolver la empresa: nosotros nunca las vemos.",
    nextTime:
      "Tenga a mano la dirección del servicio de asistencia de su empresa. Su empresa se encarga de este inicio de sesión.",
  },
};

/** Messages ready to forward to a company's own IT, and what stands below each where steps were tried. */
export const helpForward = {
  tried: "Lo que ya se probó:",
  "code-not-received":
    "El correo de {brand} no nos llega. Por favor, permitan en el filtro de correo los remitentes {signInSender} y {sender}, y sus dominios, y busquen correo de ellos en la cuarentena. Es nuestro propio personal quien pide estos correos en {site}; contienen códigos de un solo uso y son deseados.",
  "page-stuck":
    "No se puede iniciar sesión en {brand}, en {site}, desde nuestra red o en nuestros dispositivos. Por favor, comprueben que {site} sea accesible, que se permitan sus cookies y scripts, y que ningún proxy cambie sus respuestas.",
  sso: "No puedo iniciar sesión en {brand}, en {site}, con el inicio de sesión único de nuestra empresa. Por favor, comprueben que tengo asignada esta aplicación, que mi cuenta allí está activa y que la conexión con {brand} no ha cambiado ni ha caducado.",
};
