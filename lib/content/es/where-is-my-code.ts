/** "Where is my code?": what became of each mail of the visitor's own attempt. */
export const whereIsMyCode = {
  title: "¿Dónde está mi código?",
  lead: "Lo que sabemos del correo a {address}.",
  nothing: "Abra esta página en el navegador en el que pidió el código: entonces muestra qué pasó con el correo.",
  nothingTitle: "Qué puede hacer mientras tanto",
  mails: "Su correo, del más reciente al más antiguo",
  none: "Todavía no se envió ningún código.",
  asked: "Pedido hace {ago}, a las {at}",
  state: {
    live: "Vale {left} más",
    used: "Usado",
    "tried-too-often": "Anulado por intentos incorrectos",
    replaced: "Reemplazado por uno más nuevo",
    "too-old": "Demasiado antiguo",
  },
  fate: {
    queued: "Está a punto de salir.",
    "handed-over": "Salió a las {at}. Hasta dónde llegó después, nadie nos lo ha dicho todavía.",
    delayed: "Va con retraso y se intentará de nuevo automáticamente.",
    delayedUntil: "Va con retraso. El próximo intento es a las {until}.",
    accepted: "El servidor de correo de esta dirección lo recibió a las {at}.",
    bounced: "Volvió a las {at}: {reason}",
    blocked:
      "Quedó retenido a las {at}: antes volvió correo enviado a esta dirección o se marcó como no deseado, por eso nuestro servicio de correo ya no le envía nada.",
    complained: "El servidor de correo de esta dirección lo recibió, y a las {at} se marcó allí como no deseado.",
    failed: "No se pudo enviar mientras el código valía.",
  },
  because: {
    "no-such-mailbox": "el servidor de correo de destino no conoce ese buzón.",
    "mailbox-full": "el buzón está lleno.",
    unwanted: "el servidor de correo de destino no quiere nuestro correo.",
    unknown: "el servidor de correo de destino no lo recibió.",
  },
  status: "Su respuesta fue {status}.",
  todo: {
    queued: "Tarda unos segundos.",
    "handed-over":
      "Espere uno o dos minutos y después búsquelo en correo no deseado o spam. Pida a quien administra su correo que permita {signInSender}.",
    delayed: "Deje abierta esta página o la del código: no se ha perdido nada.",
    accepted:
      "Búsquelo en correo no deseado, spam y otras carpetas, y en cualquier otro buzón al que se reenvíe. En el correo de una empresa, pida al administrador que busque en la cuarentena correo de {signInSender}.",
    "no-such-mailbox": "Revise si la dirección tiene algún error y empiece de nuevo con la correcta.",
    "mailbox-full": "Haga espacio en el buzón y después envíe un código nuevo.",
    unwanted: "Pida a quien administra su correo que permita {signInSender}, e indíquele la respuesta de arriba.",
    unknown:
      "Revise la dirección. Si es correcta, pregunte a quien administra su correo e indíquele la respuesta de arriba.",
    blocked:
      "Para quitar este bloqueo, primero asegúrese de que el buzón recibe correo. Después escriba a {support} e indique la dirección.",
    complained:
      "Marque nuestro correo como deseado en ese buzón. Si el próximo correo queda retenido, escriba a {support} e indique la dirección.",
    failed: "Envíe un código nuevo. Si ese tampoco sale, escriba a {support}.",
  },
  whoCanFix: "Quién puede resolverlo: {owner}",
  newCode: "Un código nuevo",
  newCodeNow: "Ahora puede pedir un código nuevo. Entonces el anterior deja de funcionar.",
  newCodeLater: "Puede pedir un código nuevo dentro de {wait}.",
  noNewCode: "En este paso no se puede enviar ningún código por correo.",
  enterCode: "Escribir el código",
  lookAgain: "Mirar otra vez",
  guide: "Todos los pasos para el correo que no llega",
};
