import type { ErrorPageWords } from "../en/error-page";

const labels = { tryAgain: "Intentarlo de nuevo", reference: "Referencia:" };

/** By HTTP status. */
export const errorPages = {
  400: {
    ...labels,
    title: "No pudimos leer esta solicitud",
    happened: "Algo en la dirección o en lo que se envió no tiene una forma que entendamos.",
    stillWorks: "No se cambió nada.",
    advice: "Vuelva atrás, abra la página otra vez y repita el último paso.",
  },
  403: {
    ...labels,
    title: "No se aceptó esta solicitud",
    happened: "No venía de una de nuestras páginas, así que no la atendimos.",
    stillWorks: "No se cambió nada.",
    advice:
      "Abra la página otra vez y repita el último paso. Las extensiones del navegador también pueden causar esto.",
  },
  404: {
    ...labels,
    title: "Página no encontrada",
    happened: "No hay ninguna página en esta dirección.",
    stillWorks: "No se cambió nada.",
    advice: "Revise la dirección o empiece de nuevo desde la primera página.",
  },
  405: {
    ...labels,
    title: "No se aceptó esta solicitud",
    happened: "Pide algo que esta página no hace.",
    stillWorks: "No se cambió nada.",
    advice: "Abra la página otra vez y repita el último paso.",
  },
  409: {
    ...labels,
    title: "Por favor, vuelva a cargar la página",
    happened: "Acabamos de actualizar este sitio, así que la página desde la que envió ya no está al día.",
    stillWorks: "No se cambió nada. Lo que escribió no se pudo conservar.",
    advice: "Abra la página otra vez y repita el último paso.",
  },
  411: {
    ...labels,
    title: "No pudimos leer esta solicitud",
    happened: "No indicaba cuánto se iba a enviar.",
    stillWorks: "No se cambió nada.",
    advice: "Abra la página otra vez y repita el último paso.",
  },
  413: {
    ...labels,
    title: "El envío era demasiado grande",
    happened: "Lo que se envió es más grande de lo que acepta esta página.",
    stillWorks: "No se cambió nada.",
    advice: "Abra la página otra vez y escriba menos.",
  },
  415: {
    ...labels,
    title: "No pudimos leer esta solicitud",
    happened: "Se envió en un formato que esta página no acepta.",
    stillWorks: "No se cambió nada.",
    advice: "Abra la página otra vez y repita el último paso.",
  },
  421: {
    ...labels,
    title: "Esta dirección no se atiende aquí",
    happened: "La solicitud nos llegó con un nombre que no es nuestro.",
    stillWorks: "No se cambió nada.",
    advice: "Revise la dirección o abra este sitio con el enlace que le dieron.",
  },
  429: {
    ...labels,
    title: "Demasiados intentos por ahora",
    happened: "Desde su red llegaron más solicitudes de las que aceptamos en poco tiempo.",
    stillWorks: "No se cambió nada. Las sesiones ya iniciadas siguen abiertas.",
    advice: "Espere unos minutos e inténtelo de nuevo.",
  },
  500: {
    ...labels,
    title: "Algo falló por nuestra parte",
    happened: "No se pudo crear la página.",
    stillWorks: "Lo que hizo antes se conserva, y su cuenta está como estaba.",
    advice: "Inténtelo de nuevo. Si vuelve a pasar, espere unos minutos.",
  },
  503: {
    ...labels,
    title: "Ahora mismo no estamos disponibles",
    happened: "Ahora mismo no podemos acceder a nuestra base de datos.",
    stillWorks: "No se cambió nada, y su cuenta está como estaba.",
    advice: "Suele resolverse en unos minutos. Inténtelo de nuevo dentro de poco.",
  },
} satisfies Record<number, ErrorPageWords>;
