import type { CompanyProblem } from "@/lib/rules/company-problem";

/** Signing in through a company. */
export const company = {
  title: "Inicio de sesión de la empresa",
  heading: "Iniciar sesión con {name}",
  lead: "{address} pertenece a {name}, que confirma quién es usted. Aquí no se pide ninguna contraseña ni código.",
  trial:
    "El inicio de sesión de {name} se está probando con {address}. Desde que alguien inicia sesión por esta vía, {name} administra su cuenta.",
  goOn: "Continuar a {name}",
  tryAgain: "Intentarlo de nuevo",
  owners: {
    company:
      "{name} puede arreglarlo. Pregunte a quienes administran su inicio de sesión: {contact}. No pasa nada por intentarlo de nuevo.",
    support:
      "Podemos arreglarlo junto con {name}. Escriba a {support} o a quienes administran su inicio de sesión: {contact}.",
    oneself: "No hay nada averiado: inténtelo de nuevo en este navegador. Si vuelve a pasar, pregunte aquí: {contact}.",
  },
  forward: "Un mensaje para reenviar",
  message:
    "No se pudo iniciar sesión en {brand} a través de {name}.\n{what}\nHora: {at}\nReferencia: {reference}\nEmpresa: {name}\nPortal: {address}",
  copy: "Copiar mensaje",
  copied: "Copiado",
  notCopied: "Su navegador no lo permitió. Seleccione el texto y cópielo.",
  managed: "Lo administra {name}. Para cambiarlo, pregunte aquí: {contact}.",
  confirmed:
    "{name} confirma su inicio de sesión, así que aquí no se configura ningún segundo paso. Si tiene preguntas: {contact}.",
  problems: {
    unreachable: "El inicio de sesión de {name} no responde.",
    slow: "El inicio de sesión de {name} tardó más de 10 segundos en responder.",
    refused: "El inicio de sesión de {name} no le permitió entrar: se canceló, o allí no tiene asignado este portal.",
    "not-trusted":
      "El inicio de sesión de {name} envió una respuesta que no se pudo verificar: su emisor, sus claves o su configuración no coinciden.",
    clock:
      "El reloj del inicio de sesión de {name} no está en hora, por eso su respuesta cuenta como demasiado antigua o demasiado nueva.",
    expired: "Esta respuesta ya se usó, llegó demasiado tarde o se empezó en otro navegador o en otra pestaña.",
    off: "El inicio de sesión de {name} está desactivado para este portal.",
    "address-missing": "{name} no nos indicó su dirección de correo.",
    "address-not-verified": "{name} indica que su dirección de correo no está verificada.",
    "address-of-another-domain": "{name} indicó una dirección de correo que no es de su propio dominio.",
    "address-in-use":
      "Ya hay aquí una cuenta con su dirección de correo, y no es una de las que puede asumir el inicio de sesión de {name}.",
    "only-a-test":
      "El inicio de sesión de {name} se está probando. Por ahora solo entran las personas que se eligieron para ello.",
  } satisfies Record<CompanyProblem, string>,
};
