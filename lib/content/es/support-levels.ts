/** Which support comes with which plan. */
export const supportLevels = {
  title: "Niveles de soporte",
  lead: "Qué incluye cada plan y cuándo recibe una respuesta.",
  yourPlan: "Su plan",
  lockedOut: "Si no puede iniciar sesión, siempre puede escribirnos, sea cual sea su plan.",
  toContact: "Escribir a soporte",
  notInPlan: "No incluido",
  plans: { basic: "Básico", standard: "Estándar", premium: "Premium" },
  ways: {
    guide: "Guía y artículos",
    assistant: "Asistente",
    "contact-form": "Formulario de contacto",
    "call-back": "Llamada de nuestro soporte",
  },
  hours: {
    always: "A cualquier hora, de inmediato",
    "working-days": "De lunes a viernes, de 9:00 a 17:00 UTC; respuesta en un plazo de un día laborable",
    "within-4-hours": "A cualquier hora; respuesta en un plazo de 4 horas",
  },
};
