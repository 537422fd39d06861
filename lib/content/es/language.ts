/** Choosing the language of screens and mail. */
export const language = {
  title: "Idioma",
  lead: "Para todas las páginas y todos los correos de esta cuenta.",
  browserLead: "Para las páginas en este navegador. Su cuenta tiene su propio idioma, en Configuración.",
  save: "Guardar",
  cancel: "Cancelar",
};
