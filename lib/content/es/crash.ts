/**
 * When a page fails in the browser or while it is made. Reaches the browser with every page, where no catalog does,
 * so it stands alone and stays short.
 */
export const crash = {
  title: "Algo falló por nuestra parte",
  text: "No se pudo mostrar esta página. Lo que hizo antes se conserva. Inténtelo de nuevo o espere unos minutos.",
  tryAgain: "Intentarlo de nuevo",
  start: "Ir a la primera página",
  reference: "Referencia:",
};
