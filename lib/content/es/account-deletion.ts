/** Deleting the account, and keeping it (SPEC G5). */
export const accountDeletion = {
  title: "Eliminar la cuenta",
  row: "Todo lo que contiene se elimina para siempre. Tiene 30 días para cambiar de opinión.",
  lead: "Se cierra la sesión en todas partes al instante. 30 días después, la cuenta se elimina para siempre. Hasta entonces puede iniciar sesión y conservarla.",
  losesTitle: "Qué pierde",
  loses: {
    profile: "Su nombre, dirección, foto y todo lo demás de su perfil y su configuración.",
    signIn:
      "Todas las formas de iniciar sesión: contraseña, Google, app de autenticación, código de respaldo y dispositivos de confianza.",
    products: "Los productos y las licencias que usa con esta cuenta.",
    history: "Su actividad de seguridad y el historial de sus decisiones.",
    support: "Sus casos de soporte. Siguen abiertos hasta que se elimine la cuenta.",
  },
  nothingKept:
    "Después no se guarda aquí nada sobre usted. El registro del servidor anota que se eliminó una cuenta y cuándo, sin su nombre ni su dirección.",
  understood: "Entiendo que después de 30 días no se puede deshacer",
  delete: "Eliminar la cuenta",
  cancel: "Cancelar",
  managed:
    "{name} administra esta cuenta, así que solo su organización puede hacer que se elimine. Pregunte aquí: {contact}.",
  staff:
    "Esta cuenta es del personal de soporte. Pida primero a quienes administran este portal que terminen eso con la orden «staff remove». Después podrá eliminarla aquí.",
  keep: {
    title: "Su cuenta se eliminará",
    lead: "El {day} se eliminará para siempre. Hasta entonces puede conservarla.",
    nothingYet:
      "Todavía no se eliminó nada y sus casos de soporte siguen abiertos. Si no lo pidió usted, conserve la cuenta y después elija una contraseña nueva.",
    keep: "Conservar mi cuenta",
  },
};
