/** The page that looks at the visitor's browser. */
export const browserCheck = {
  title: "Comprobar este navegador",
  lead: "Comprueba lo que hace falta para iniciar sesión: las cookies, el reloj y algunas cosas más. No se mira ni se guarda nada sobre usted ni sobre ninguna cuenta.",
  start: "Comprobar este navegador",
  again: "Comprobar otra vez",
  results: "Lo que encontramos",
  loop: "Este navegador fue de una página a otra, una y otra vez, durante un minuto y no avanzó, así que lo detuvimos aquí. Compruébelo abajo; el paso en el que estaba sigue abierto.",
  verdict: { fine: "Funciona", problem: "Necesita atención", unknown: "Sin comprobar" },
  checks: {
    cookies: {
      label: "Cookies",
      fine: "Este navegador guarda nuestras cookies.",
      problem:
        "Este navegador no guardó nuestra cookie, por eso cada inicio de sesión acaba donde empezó. Permita las cookies de este sitio o desactive lo que las bloquea.",
      unknown: "Esta vez no se pudo saber. Compruébelo otra vez.",
    },
    browser: {
      label: "Tipo de navegador",
      fine: "{name}: ningún inconveniente.",
      problem:
        "Parece un navegador dentro de una app. Esos navegadores suelen perder cookies. Abra este sitio en su navegador habitual: busque “Abrir en el navegador” en el menú de la app.",
      unknown: "Este navegador no dice cuál es. No pasa nada.",
    },
    javascript: {
      label: "JavaScript",
      fine: "Está activado.",
      problem: "Está desactivado o algo lo bloquea.",
      unknown:
        "Está desactivado, o lo bloquea una extensión o un proxy. Se puede iniciar sesión sin él; lo que abajo queda sin comprobar lo necesita.",
    },
    storage: {
      label: "Almacenamiento",
      fine: "Este navegador permite que las páginas guarden pequeños datos.",
      problem:
        "Este navegador no permite que las páginas guarden nada. Aun así se puede iniciar sesión; salga del modo privado o permita los datos de sitios si las páginas no terminan de cargar.",
      unknown: "Para comprobarlo hace falta JavaScript.",
    },
    clock: {
      label: "Reloj",
      fine: "Coincide con el nuestro.",
      ahead:
        "Está adelantado aproximadamente {difference} respecto al nuestro. Active la fecha y hora automáticas en este dispositivo: de ellas dependen los códigos y las conexiones seguras.",
      behind:
        "Está atrasado aproximadamente {difference} respecto al nuestro. Active la fecha y hora automáticas en este dispositivo: de ellas dependen los códigos y las conexiones seguras.",
      unknown: "Para comprobarlo hacen falta JavaScript y conexión.",
    },
    reachable: {
      label: "Nuestras direcciones",
      fine: "Todo lo que hace falta para iniciar sesión responde en {site}.",
      problem:
        "{site} no responde como debería. Quizá lo cambie un filtro, un proxy o una extensión: pruebe con otra red o pregunte al departamento de informática de su empresa.",
      unknown: "Para comprobarlo hace falta JavaScript.",
    },
  },
  others:
    "Este sitio no usa nada de otros sitios. Bloquear los rastreadores o las cookies de otros sitios no causa problemas aquí.",
  report: "Los resultados como texto",
  reportLead: "Para nuestro soporte o para el departamento de informática de su empresa.",
  reportHead: "{brand} en {site}, {at}",
  copy: "Copiar",
  copied: "Copiado.",
  notCopied: "Su navegador no lo permitió. Seleccione el texto y cópielo.",
  guide: "Todos los pasos para una página que no avanza",
};
