/** The pages of the authenticator app on the Security tab. */
export const authenticator = {
  title: "App de autenticación",
  "set-up-authenticator": {
    title: "Configurar una app de autenticación",
    lead: "Desde entonces se pide su código en cada inicio de sesión. Nada cambia hasta que el primer código sea correcto.",
    done: "Activar",
  },
  "update-authenticator": {
    title: "Actualizar su app de autenticación",
    lead: "La app anterior funciona hasta que la nueva muestre su primer código correcto, y después ya nunca.",
    done: "Actualizar",
  },
  apps: "Abra una app de autenticación. Sirve cualquier app de códigos temporales (TOTP); algunas gratuitas y conocidas son Google Authenticator, Microsoft Authenticator, 2FAS y Aegis.",
  scan: "En la app, agregue una cuenta escaneando este código QR.",
  qrCode: "Código QR con la clave para su app de autenticación",
  openApp: "Abrir en una app de este teléfono",
  typeKey: "Si no puede escanearlo, escriba esta clave:",
  key: "Clave",
  entry: "La app llama a la entrada “{entry}”, con {address}. Use esa entrada siempre que le pidamos un código.",
  enterCode: "Escriba el código que la app muestra para ella.",
  code: "Código",
  codeHint: "Seis cifras. Cada 30 segundos aparece un código nuevo.",
  cancel: "Cancelar",
  manage: {
    title: "Administrar su app de autenticación",
    lead: "Su app está activada: su código se pide en cada inicio de sesión.",
    legend: "¿Qué desea hacer?",
    update: "Actualizar la app de autenticación",
    updateHint: "Para un teléfono nuevo u otra app.",
    turnOff: "Desactivar",
    turnOffHint: "Los códigos vuelven a llegar por correo.",
    continue: "Continuar",
  },
  off: {
    title: "Desactivar su app de autenticación",
    warning:
      "Sin la app, quien tenga su contraseña y pueda leer el correo de {address} puede iniciar sesión. Desde el próximo inicio de sesión, los códigos vuelven a llegar por correo, y se cierra la sesión en todos los demás dispositivos.",
    turnOff: "Desactivar",
    keep: "Dejarla activada",
  },
};
