import type { GoogleProblem } from "@/lib/rules/google-identity";

/** Signing in with Google. */
export const google = {
  goOn: "Continuar con Google",
  or: "o",
  terms:
    "Al continuar con Google se crea una cuenta si todavía no tiene ninguna. Significa que acepta los <link>términos</link>.",
  heading: "Iniciar sesión con Google",
  lead: "Google confirma quién es usted. Su contraseña de Google se queda allí.",
  tryAgain: "Intentarlo de nuevo",
  otherWay: "Iniciar sesión de otra forma",
  reference: "Referencia: {reference}",
  linked: "Google",
  linkedDetail: "Vinculado como {address} desde el {from}.",
  notLinked:
    "Sin vincular. Para vincularlo, pulse Continuar con Google al iniciar sesión y después inicie sesión una vez con su contraseña.",
  unlink: "Desvincular Google",
  keep: "Dejarlo vinculado",
  unlinkWarning: "Desde entonces inicia sesión con su contraseña. Se cierra la sesión en todos los demás dispositivos.",
  lastWayIn:
    "Google es su única forma de iniciar sesión. Primero establezca una contraseña; después podrá desvincularlo.",
  setPassword: "Establecer una contraseña",
  setPasswordLead:
    "Así podrá iniciar sesión también con ella, además de con Google. Se cierra la sesión en todos los demás dispositivos; aquí sigue abierta.",
  save: "Guardar",
  problems: {
    unreachable: "Google no responde. A su cuenta no le pasa nada: inténtelo de nuevo o inicie sesión de otra forma.",
    slow: "Google tardó más de 10 segundos en responder. Inténtelo de nuevo o inicie sesión de otra forma.",
    refused: "Google no le permitió entrar: se canceló. Inténtelo de nuevo o inicie sesión de otra forma.",
    "not-trusted":
      "La respuesta que llegó de Google no se pudo verificar, así que no se aceptó. Inténtelo de nuevo; si vuelve a pasar, escríbanos.",
    clock:
      "La respuesta de Google cuenta como demasiado antigua o demasiado nueva. Inténtelo de nuevo; si vuelve a pasar, escríbanos.",
    expired:
      "Esta respuesta ya se usó, llegó demasiado tarde o se empezó en otro navegador o en otra pestaña. Inténtelo de nuevo.",
    off: "El inicio de sesión con Google está desactivado en este portal. Inicie sesión con su dirección de correo.",
    "address-missing": "Google no nos indicó su dirección de correo, así que no se hizo nada.",
    "address-not-verified":
      "Google no ha verificado su dirección de correo, así que aquí no vincula ni crea nada. Verifíquela en Google o inicie sesión con su dirección de correo.",
    "address-in-use":
      "Hay aquí una cuenta con esta dirección de correo que Google no puede abrir. Inicie sesión con su dirección de correo.",
    "other-google-account": "Esta cuenta de Google no es la que está vinculada aquí. Elija la vinculada.",
  } satisfies Record<GoogleProblem, string>,
};
