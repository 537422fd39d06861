import type { CheckLine, CompanyCheck } from "@/lib/rules/company-check";

/** The page that looks at a company's sign-in. */
export const companyCheck = {
  title: "Comprobar el inicio de sesión de su empresa",
  lead: "Comprueba la conexión entre este portal y su empresa, no a usted ni una cuenta: todas las direcciones de un dominio reciben la misma respuesta.",
  address: "Correo electrónico de la empresa",
  check: "Comprobar",
  patience: "Se consulta el inicio de sesión de su empresa, lo que puede tardar hasta 10 segundos.",
  guide: "Todos los pasos para iniciar sesión a través de una empresa",
  results: "Lo que encontramos",
  whoCanFix: "Quién puede arreglarlo",
  message: "Un mensaje para reenviar",
  notConnected:
    "{domain} no está conectado aquí al inicio de sesión de ninguna empresa. Con las direcciones de {domain} se inicia sesión de la forma habitual: con una contraseña o con Google.",
  ordinary: "Ir a iniciar sesión",
  goOn: "Continuar a {name}",
  allFine: "Desde aquí, el inicio de sesión de {name} funciona.",
  broken: "Algo falla en el inicio de sesión de {name}. Abajo se indica qué es y quién puede arreglarlo.",
  owners: {
    company: "{name} puede arreglarlo. Envíe el mensaje de abajo a quienes administran su inicio de sesión: {contact}.",
    support:
      "Podemos arreglarlo junto con {name}. Envíe el mensaje de abajo a {support} o a quienes administran su inicio de sesión: {contact}.",
    oneself:
      "Inténtelo de nuevo: no hay nada que lo impida. Si {name} sigue sin permitirle entrar, allí pueden ver por qué: {contact}. Envíeles el mensaje de abajo.",
  },
  verdict: { fine: "Funciona", problem: "Necesita atención", unknown: "Sin comprobar" },
  last: {
    hour: "En la última hora",
    day: "En el último día",
    days: "Hace {amount, plural, one {# día} other {# días}}",
    never: "Nunca",
  },
  checks: {
    domain: {
      label: "Dominio",
      fine: "{domain} está conectado a {name}.",
      problem:
        "{domain} ya no demuestra que pertenece a {name}: falta su registro DNS. Hasta que vuelva a estar, no se envía allí a quienes usan direcciones de este dominio.",
    },
    on: {
      label: "Conexión",
      fine: "Está activada.",
      problem: "Está desactivada para este portal, así que nadie puede entrar por ella.",
    },
    answers: {
      label: "Respuesta",
      fine: "El inicio de sesión de {name} responde.",
      problem: "El inicio de sesión de {name} no responde.",
      slow: "El inicio de sesión de {name} tardó más de 10 segundos.",
      unknown: "Tal como está, no se envía a nadie allí, así que no se consultó.",
    },
    fits: {
      label: "Emisor y claves",
      fine: "Son los que espera este portal.",
      problem:
        "Su emisor, sus claves o sus direcciones no son los que espera este portal, así que sus respuestas no se pueden verificar.",
      unknown: "Sin una respuesta no hay nada que comparar.",
    },
    clock: {
      label: "Reloj",
      fine: "Coincide con el nuestro, con menos de un minuto de diferencia.",
      ahead:
        "Está adelantado {amount, plural, one {# segundo} other {# segundos}} respecto al nuestro: sus respuestas cuentan como demasiado nuevas.",
      behind:
        "Está atrasado {amount, plural, one {# segundo} other {# segundos}} respecto al nuestro: sus respuestas cuentan como demasiado antiguas.",
      unknown: "No indicó la hora.",
    },
    last: {
      label: "Último inicio de sesión",
      hour: "Alguien entró por esta vía, así que a otros les funciona.",
      day: "Alguien entró por esta vía, así que a otros les funcionó.",
      days: "Desde entonces nadie entró por esta vía.",
      never: "Hasta ahora nadie entró por esta vía, que sepamos.",
    },
  } satisfies Record<CompanyCheck, { label: string } & Partial<Record<CheckLine["says"], string>>>,
  report:
    "Se comprobó el inicio de sesión de {name} en {brand}.\nHora: {at}\nReferencia: {reference}\nEmpresa: {name}\nDominio: {domain}\nPortal: {address}",
};
