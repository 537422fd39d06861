/** Why something was refused, what still works and what to do. `{wait}` is one of the waits at the top. */
export const reasons = {
  wait: "{unit, select, seconds {{count, plural, one {# segundo} other {# segundos}}} other {{count, plural, one {# minuto} other {# minutos}}}}",

  "wrong-password": "La dirección de correo y la contraseña no coinciden. Revise las dos o restablezca su contraseña.",
  "too-many-passwords":
    "Demasiadas contraseñas incorrectas. Espere {wait} e inténtelo de nuevo. Restablecer la contraseña funciona de inmediato, y también un navegador en el que ya inició sesión antes.",
  "wrong-code": "Ese código no es correcto o ya no vale. Use el correo más reciente o envíe un código nuevo.",
  "too-many-codes-tried":
    "Demasiados códigos incorrectos. Espere {wait} e inténtelo de nuevo. Un navegador en el que ya inició sesión antes sigue funcionando.",
  "wrong-app-code":
    "Ese código no es correcto. Use la entrada de esta cuenta en su app, espere un código nuevo y compruebe que el teléfono pone la hora automáticamente.",
  "used-app-code": "Ese código ya se usó. Espere el siguiente en su app.",
  "replaced-app-code":
    "Ese código es de la app que reemplazó. Use la entrada más nueva, en la app que configuró por última vez, y borre la anterior.",
  "app-clock-ahead":
    "Ese código todavía no vale: el reloj de su teléfono está adelantado aproximadamente {size}. En los ajustes del teléfono, active la fecha y hora automáticas y después escriba un código nuevo.",
  "app-clock-behind":
    "Ese código ya no vale: el reloj de su teléfono está atrasado aproximadamente {size}. En los ajustes del teléfono, active la fecha y hora automáticas y después escriba pronto un código nuevo.",
  "wrong-new-app-code":
    "Ese código no corresponde a esta clave. Tómelo de la entrada que acaba de agregar y compruebe que el teléfono pone la hora automáticamente.",
  "wrong-backup-code": "Ese no es su código de respaldo actual. Revise cada carácter; un código funciona una sola vez.",
  "email-code-stopped":
    "Los códigos por correo se detuvieron para esta cuenta después de 100 incorrectos seguidos. Use su código de respaldo, o restablezca su contraseña para volver a usarlos.",
  "authenticator-stopped":
    "La app de autenticación se detuvo después de 100 códigos incorrectos seguidos. Entre de otra forma y vuelva a configurarla.",
  "backup-code-stopped":
    "El código de respaldo se detuvo después de 100 incorrectos seguidos. Entre de otra forma y genere uno nuevo.",
  "other-account": "Escriba la dirección de la cuenta en la que tiene la sesión iniciada.",
  "wrong-current-password": "Esa no es su contraseña actual. Revísela o restablezca su contraseña.",
  "saved-missing": "Marque esta casilla cuando haya guardado el código.",
  "backup-code-missing": "Escriba su código de respaldo.",
  "backup-code": "Un código de respaldo tiene 16 letras y cifras, como 7G2K-0QWE-9XTR-4MNB.",
  "app-code-missing": "Escriba el código que muestra su app.",
  "too-soon-for-a-code":
    "Puede pedir un código nuevo dentro de {wait}. El último código que recibió sigue funcionando.",
  "too-many-codes-sent": "Se enviaron demasiados códigos. Puede pedir uno nuevo dentro de {wait}.",
  "too-many-tries": "Demasiados intentos. Espere {wait} e inténtelo de nuevo. No se cambió nada.",
  "common-password": "Esta contraseña es de las más usadas, así que es fácil de adivinar. Elija otra.",
  "same-password": "Esta es la contraseña que ya tiene. Elija una nueva.",
  "address-taken": "Ahora ya hay una cuenta con esta dirección. Inicie sesión con ella o restablezca su contraseña.",
  "changed-lately": "Cambió su dirección en los últimos 7 días. No se cambió nada.",
  "same-address": "Esta es la dirección que ya tiene. Escriba otra.",
  "company-address":
    "Con las direcciones de este dominio se inicia sesión a través de la organización a la que pertenecen, así que esta no se puede usar. Escriba otra.",
  "address-taken-meanwhile": "Ahora esta dirección ya la tiene otra persona. No se cambió nada. Use otra.",
  "wrong-undo-proof": "No es correcto. Use la contraseña, la app o el código de respaldo que tenía el día del cambio.",
  "wrong-undo-code": "No es correcto. Use la app o el código de respaldo que tenía el día del cambio.",
  "recovery-address-taken":
    "Esta dirección pertenece ahora a otra cuenta o a una organización, quizá a una cuenta que usted creó entretanto. No se cambió nada. Escríbanos.",
  "address-not-free":
    "Su dirección anterior pertenece ahora a una organización o a otra cuenta, así que el cambio se mantiene. Escríbanos.",
  "undo-proof-missing": "Escriba su contraseña o un código.",
  managed: "Esto lo administra su organización, así que no se puede cambiar aquí.",
  "changed-meanwhile":
    "Esto se cambió entretanto en otra pestaña o ventana. Ahora es: {now}. Lo que escribió sigue aquí: guárdelo otra vez para reemplazar ese valor.",
  "line-too-long": "Use como máximo {longestLine} caracteres.",
  "postal-address-too-long": "Use como máximo {mostLines} líneas y {longestPostalAddress} caracteres.",
  "time-zone": "Elija una zona horaria de la lista.",
  "too-many-cases":
    "Llegaron demasiados mensajes desde su red o sobre esta dirección. Espere {wait} y envíelo de nuevo. Lo que escribió sigue aquí.",
  "too-many-company-checks":
    "Llegaron demasiadas comprobaciones desde su red. Espere {wait} y compruebe de nuevo. Mientras tanto se puede iniciar sesión.",
  "not-in-plan": "Su plan no incluye el formulario de contacto. No se envió nada.",
  "case-not-open": "No hay ningún caso abierto con esta referencia. No se cambió nada.",

  "email-address-missing": "Escriba su dirección de correo.",
  "email-address": "Escriba una dirección de correo como nombre@example.com.",
  "code-missing": "Escriba el código del correo.",
  code: "El código son seis cifras, como 012345.",
  "password-missing": "Escriba su contraseña.",
  "new-password-missing": "Escriba una contraseña.",
  "first-name-missing": "Escriba su nombre.",
  "last-name-missing": "Escriba sus apellidos.",
  "name-too-long": "Use como máximo {longestName} caracteres.",
  "name-characters": "Use letras, espacios, guiones, apóstrofos y puntos. No se aceptan cifras ni otros signos.",
  terms: "Acepte los términos para crear una cuenta.",
  confirmation: "No es igual que la contraseña nueva de arriba.",

  "note-missing": "Cuéntenos en pocas palabras qué pasó.",
  "note-too-long": "Use como máximo {longestNote} caracteres.",
  phone: "Escriba un número de teléfono como +44 20 7946 0000, o déjelo vacío.",
  "case-reference": "Una referencia tiene 8 letras y cifras, como 7G2K-0QWE.",
  "step-missing": "Elija un paso.",
  "language-missing": "Elija un idioma.",
  "understood-missing": "Marque esta casilla para eliminar su cuenta.",
  "chosen-elsewhere":
    "Esto se cambió entretanto en otra pestaña o en otro dispositivo. No se sobrescribió nada. Abra la página de nuevo para verlo.",
  "pasted-missing": "Pegue el enlace o la referencia.",

  "min-length": "Use al menos {shortest} caracteres.",
  "max-length": "Use como máximo {longest} caracteres.",
  "upper-case": "Agregue una letra mayúscula.",
  "lower-case": "Agregue una letra minúscula.",
  number: "Agregue un número.",
  symbol: "Agregue un símbolo, como ! o -.",
  "unlike-address": "Haga que se parezca menos a su dirección de correo.",
  "password-characters": "Esta contraseña contiene un carácter de control o un signo dañado. Escríbala otra vez.",

  "foreign-form":
    "Este formulario no venía de este sitio, así que no se cambió nada. Abra la página otra vez y repita el paso.",
  "newer-attempt":
    "Volvió a empezar en otra pestaña o ventana, y cuenta la más reciente. Siga allí o abra esta página otra vez.",
  "newer-session": "Desde que se abrió esta página volvió a iniciar sesión. Abra la página otra vez y repita el paso.",
  "too-busy":
    "En este momento muchas personas están iniciando sesión. No se cambió nada. Inténtelo de nuevo dentro de {wait}.",
  unavailable: "Ahora mismo no pudimos terminar esto. Inténtelo de nuevo en un momento. Referencia: {reference}.",
  unreachable: "Ahora mismo no pudimos recibir esto. Lo que escribió sigue aquí: inténtelo de nuevo en un momento.",
  stale: "Esta página ya no está al día porque acabamos de actualizar el sitio. Vuelva a cargarla y repita el paso.",
  offline: "No se pudo conectar con nosotros. Revise su conexión e inténtelo de nuevo. Lo que escribió sigue aquí.",
};
